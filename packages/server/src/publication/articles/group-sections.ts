import type { Language } from '@ascolto/contract';
import type { ArticleSection } from './article.ts';

/** The figures of groups of services, their change, the order of lists and places in them. Told in full in docs/methods. */
export const groupSections: Readonly<Record<Language, readonly ArticleSection[]>> = {
  it: [
    {
      heading: 'La media di più servizi',
      blocks: [
        'La cifra di un gruppo di servizi (il Paese, un tipo di amministrazione, un’amministrazione) è la media dei loro punteggi. Nella media per procedure concluse ogni servizio pesa quanto le procedure concluse l’anno prima, secondo i conteggi dell’amministrazione; accanto c’è la media in cui ogni servizio conta una volta. In nessuna delle due chi raccoglie più risposte conta di più.',
        'Accanto è indicata la quota delle procedure che riguarda servizi con un punteggio. Dove le procedure non sono state comunicate resta la media in cui ogni servizio conta una volta. I servizi senza dati sono esclusi, non contati come zero.',
        'Anche queste medie hanno un intervallo che si può guardare in ogni momento. Per più servizi è asintotico: la sua sicurezza è quella indicata quando le risposte sono molte.',
      ],
    },
    {
      heading: 'Il cambiamento di un gruppo',
      blocks: [
        'Confronta gli ultimi due mesi conclusi ed è misurato sui servizi che hanno un punteggio in entrambi: chi entra o esce non fa salire né scendere la cifra. Si dice «più alto» o «più basso» soltanto quando le risposte bastano a escludere che sia un caso.',
        'Una tabella divide la differenza in quattro parti: i servizi valutati diversamente da prima, il loro peso, i servizi entrati e quelli usciti.',
      ],
    },
    {
      heading: 'L’ordine e il posto in un elenco',
      blocks: [
        'Un servizio con poche risposte può trovarsi in cima o in fondo per caso. Perciò l’ordine per punteggio segue un punteggio avvicinato alla media dei servizi dello stesso tipo, tanto più quanto meno sono le risposte. La media vera e propria resta scritta accanto.',
        'Il posto è un intervallo, per esempio «tra il 3º e il 12º posto»: con una sicurezza del 95% i posti di tutti i servizi confrontati stanno nei loro intervalli, in ogni momento. Si confrontano solo servizi dello stesso tipo e per gli stessi destinatari. Dove l’intervallo copre più di metà dell’elenco il posto non è indicato.',
      ],
    },
  ],
  de: [
    {
      heading: 'Der Mittelwert mehrerer Dienste',
      blocks: [
        'Die Zahl einer Gruppe von Diensten (Land, Art der Verwaltung, einzelne Verwaltung) ist der Mittelwert ihrer Ergebnisse. Im Mittelwert nach abgeschlossenen Verfahren hat jeder Dienst das Gewicht der Verfahren, die laut Verwaltung im Jahr davor abgeschlossen wurden; daneben steht der Mittelwert, in dem jeder Dienst einmal zählt. In keinem der beiden zählt mehr, wer mehr Antworten sammelt.',
        'Daneben steht der Anteil der Verfahren, der auf Dienste mit einem Ergebnis entfällt. Wo keine Verfahren gemeldet wurden, bleibt der Mittelwert, in dem jeder Dienst einmal zählt. Dienste ohne Daten bleiben außer Betracht und zählen nicht als null.',
        'Auch diese Mittelwerte haben ein Intervall, das man jederzeit ansehen darf. Bei mehreren Diensten ist es asymptotisch: Seine Sicherheit ist die angegebene, wenn es viele Antworten gibt.',
      ],
    },
    {
      heading: 'Die Veränderung einer Gruppe',
      blocks: [
        'Sie vergleicht die letzten beiden abgeschlossenen Monate anhand der Dienste, die in beiden ein Ergebnis haben: Wer dazukommt oder ausscheidet, hebt oder senkt die Zahl nicht. „Höher“ oder „niedriger“ heißt es nur, wenn die Antworten ausreichen, um Zufall auszuschließen.',
        'Eine Tabelle teilt den Unterschied in vier Teile: anders bewertete Dienste, ihr Gewicht, neue und ausgeschiedene Dienste.',
      ],
    },
    {
      heading: 'Reihenfolge und Platz in einer Liste',
      blocks: [
        'Ein Dienst mit wenigen Antworten kann durch Zufall ganz oben oder ganz unten stehen. Darum folgt die Reihenfolge einem Ergebnis, das umso mehr an den Mittelwert gleichartiger Dienste angenähert ist, je weniger Antworten es gibt. Der eigentliche Mittelwert steht daneben.',
        'Der Platz ist ein Intervall, zum Beispiel „zwischen Platz 3 und Platz 12“: Mit 95\u00a0% Sicherheit liegen die Plätze aller verglichenen Dienste in ihren Intervallen, zu jedem Zeitpunkt. Verglichen werden nur Dienste gleicher Art für dieselbe Zielgruppe. Wo das Intervall mehr als die halbe Liste umfasst, ist kein Platz angegeben.',
      ],
    },
  ],
  fr: [
    {
      heading: 'La moyenne de plusieurs services',
      blocks: [
        'Le chiffre d’un groupe de services (le pays, un type d’administration, une administration) est la moyenne de leurs notes. Dans la moyenne selon les démarches terminées, chaque service pèse autant que les démarches terminées l’année précédente, selon l’administration\u00a0; à côté figure la moyenne dans laquelle chaque service compte une fois. Dans aucune des deux, recueillir plus de réponses ne fait compter davantage.',
        'La part des démarches qui concerne des services ayant une note est indiquée. Là où les démarches n’ont pas été communiquées, il reste la moyenne dans laquelle chaque service compte une fois. Les services sans données sont exclus et ne comptent pas pour zéro.',
        'Ces moyennes ont elles aussi un intervalle que l’on peut regarder à tout moment. Pour plusieurs services il est asymptotique\u00a0: sa confiance est celle indiquée lorsque les réponses sont nombreuses.',
      ],
    },
    {
      heading: 'Le changement d’un groupe',
      blocks: [
        'Il compare les deux derniers mois terminés, sur les services qui ont une note les deux mois\u00a0: un service qui arrive ou qui part ne fait ni monter ni baisser le chiffre. On dit «\u00a0plus élevé\u00a0» ou «\u00a0plus bas\u00a0» seulement quand les réponses suffisent à exclure le hasard.',
        'Un tableau partage la différence en quatre parties\u00a0: les services évalués autrement qu’avant, leur poids, les services arrivés et ceux qui sont partis.',
      ],
    },
    {
      heading: 'L’ordre et la place dans une liste',
      blocks: [
        'Un service qui a peu de réponses peut se trouver tout en haut ou tout en bas par hasard. C’est pourquoi l’ordre suit une note rapprochée de la moyenne des services du même type, d’autant plus que les réponses sont peu nombreuses. La moyenne elle-même reste écrite à côté.',
        'La place est un intervalle, par exemple «\u00a0entre la 3e et la 12e place\u00a0»\u00a0: avec une confiance de 95\u00a0%, les places de tous les services comparés sont dans leurs intervalles, à tout moment. Seuls des services du même type et pour les mêmes usagers sont comparés. Là où l’intervalle couvre plus de la moitié de la liste, la place n’est pas indiquée.',
      ],
    },
  ],
  sl: [
    {
      heading: 'Povprečje več storitev',
      blocks: [
        'Številka skupine storitev (država, vrsta uprave, posamezna uprava) je povprečje njihovih ocen. V povprečju po dokončanih postopkih ima vsaka storitev težo postopkov, ki so bili po podatkih uprave dokončani v prejšnjem letu; zraven je povprečje, v katerem vsaka storitev šteje enkrat. V nobenem od obeh ne šteje več, kdor zbere več odgovorov.',
        'Zraven je naveden delež postopkov, ki se nanaša na storitve z oceno. Kjer postopki niso sporočeni, ostane povprečje, v katerem vsaka storitev šteje enkrat. Storitve brez podatkov niso upoštevane in ne štejejo kot nič.',
        'Tudi ta povprečja imajo interval, ki ga je mogoče pogledati v vsakem trenutku. Pri več storitvah je asimptotičen: njegova zanesljivost je navedena, kadar je odgovorov veliko.',
      ],
    },
    {
      heading: 'Sprememba skupine',
      blocks: [
        'Primerja zadnja dva zaključena meseca, in sicer storitve, ki imajo oceno v obeh: kdor pride ali odide, številke ne zviša in ne zniža. »Višje« ali »nižje« je zapisano le, kadar odgovori zadostujejo, da se naključje izključi.',
        'Preglednica razdeli razliko na štiri dele: storitve, ocenjene drugače kot prej, njihova teža, nove storitve in tiste, ki jih ni več.',
      ],
    },
    {
      heading: 'Vrstni red in mesto na seznamu',
      blocks: [
        'Storitev z malo odgovori je lahko po naključju na vrhu ali na dnu. Zato vrstni red sledi oceni, ki je tem bolj približana povprečju storitev iste vrste, čim manj je odgovorov. Pravo povprečje ostane zapisano zraven.',
        'Mesto je interval, na primer »med 3. in 12. mestom«: s 95-odstotno zanesljivostjo so mesta vseh primerjanih storitev v svojih intervalih, v vsakem trenutku. Primerjajo se le storitve iste vrste za iste uporabnike. Kjer interval zajema več kot polovico seznama, mesto ni navedeno.',
      ],
    },
  ],
  en: [
    {
      heading: 'The mean of several services',
      blocks: [
        'The figure of a group of services (the country, a type of administration, an administration) is the mean of their scores. In the mean by completed procedures each service weighs as much as the procedures completed the year before, as its administration counted them; beside it stands the mean in which each service counts once. In neither does it count more to collect more answers.',
        'The share of the procedures that is of services with a score stands beside it. Where procedures were not reported, the mean in which each service counts once remains. Services without data are left out, not counted as zero.',
        'These means, too, have an interval that may be looked at at any moment. Of several services it is asymptotic: its confidence is as stated when there are many answers.',
      ],
    },
    {
      heading: 'The change of a group',
      blocks: [
        'It compares the two months that ended last, on the services that have a score in both: who comes or leaves neither raises nor lowers the figure. It is called “higher” or “lower” only where the answers are enough to rule out chance.',
        'A table divides the difference into four parts: services rated differently than before, their weight, services that came and services that left.',
      ],
    },
    {
      heading: 'The order and the place in a list',
      blocks: [
        'A service with few answers may stand at the top or at the bottom by chance. So the order follows a score drawn towards the mean of services of the same kind, the more so the fewer the answers. The mean itself remains written beside it.',
        'The place is an interval, for example “between 3rd and 12th place”: with 95% confidence the places of all services compared lie in their intervals, at any moment. Only services of the same kind for the same audience are compared. Where the interval covers more than half of the list, no place is given.',
      ],
    },
  ],
};
