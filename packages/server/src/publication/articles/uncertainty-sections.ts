import type { Language } from '@ascolto/contract';
import type { ArticleSection } from './article.ts';

/** How certain the score of a service is, and of whom it tells nothing. Told in full in docs/methods. */
export const uncertaintySections: Readonly<Record<Language, readonly ArticleSection[]>> = {
  it: [
    {
      heading: 'Quanto è incerto il punteggio',
      blocks: [
        'Accanto alla media del mese in corso c’è un intervallo, per esempio «tra 3,9 e 4,3». Con una sicurezza del 95% contiene la media di chi risponde, in qualunque momento e per quante volte la si guardi. Più risposte arrivano, più si stringe; con una sola risposta non c’è.',
        'Quando il mese è concluso le sue cifre non cambiano più: l’intervallo della media può essere più stretto, perché non deve più valere in ogni momento, e anche le quote dei voti hanno il loro.',
        'La pagella dice «più alto» o «più basso» del mese precedente soltanto quando le risposte bastano a escludere che sia un caso, con la stessa sicurezza. Altrimenti dice che non c’è una differenza che i dati possano mostrare: non vuol dire che i due mesi siano uguali.',
        'Gli estremi sono arrotondati verso l’esterno, così che l’intervallo non prometta più di quello che si sa.',
      ],
    },
    {
      heading: 'Chi risponde e chi no',
      blocks: [
        'Nessun intervallo dice che cosa pensa chi non risponde. Dove l’amministrazione comunica quante procedure sono state concluse, la pagella mostra quante risposte ci sono su quante procedure, e come sarebbe la media se tutti gli altri avessero dato il voto peggiore o il migliore.',
        'Per chi fa statistica ci sono anche l’errore della media secondo quanto il voto e la scelta di rispondere vanno insieme, e il numero di risposte di un campione casuale che varrebbero altrettanto. Dove i conteggi mancano, la pagella lo dice.',
      ],
    },
  ],
  de: [
    {
      heading: 'Wie unsicher das Ergebnis ist',
      blocks: [
        'Neben dem Mittelwert des laufenden Monats steht ein Intervall, zum Beispiel „zwischen 3,9 und 4,3“. Mit 95\u00a0% Sicherheit enthält es den Mittelwert jener, die antworten, zu jedem Zeitpunkt und wie oft man auch hinsieht. Je mehr Antworten eintreffen, desto enger wird es; bei einer einzigen Antwort gibt es keines.',
        'Ist der Monat abgeschlossen, ändern sich seine Zahlen nicht mehr: Das Intervall des Mittelwerts kann enger sein, weil es nicht mehr zu jedem Zeitpunkt gelten muss, und auch die Anteile der Bewertungen haben ihres.',
        'Die Bewertungsübersicht sagt nur dann „höher“ oder „niedriger“ als im Monat davor, wenn die Antworten ausreichen, um Zufall mit derselben Sicherheit auszuschließen. Sonst sagt sie, dass es keinen Unterschied gibt, den die Daten zeigen können: Das heißt nicht, dass die beiden Monate gleich sind.',
        'Die Enden werden nach außen gerundet, damit das Intervall nicht mehr verspricht, als bekannt ist.',
      ],
    },
    {
      heading: 'Wer antwortet und wer nicht',
      blocks: [
        'Kein Intervall sagt, was jene denken, die nicht antworten. Wo die Verwaltung mitteilt, wie viele Vorgänge abgeschlossen wurden, zeigt die Bewertungsübersicht, wie viele Antworten auf wie viele Vorgänge kommen und wie der Mittelwert wäre, wenn alle anderen die schlechteste oder die beste Bewertung abgegeben hätten.',
        'Für die Statistik stehen dort auch der Fehler des Mittelwerts, je nachdem, wie eng Bewertung und Entscheidung zu antworten zusammenhängen, und die Zahl der Antworten einer Zufallsstichprobe, die gleich viel wert wären. Wo die Zahlen fehlen, wird es gesagt.',
      ],
    },
  ],
  fr: [
    {
      heading: 'L’incertitude de la note',
      blocks: [
        'À côté de la moyenne du mois en cours figure un intervalle, par exemple «\u00a0entre 3,9 et 4,3\u00a0». Avec une confiance de 95\u00a0%, il contient la moyenne de celles et ceux qui répondent, à tout moment et quel que soit le nombre de fois où on la regarde. Plus il y a de réponses, plus il se resserre\u00a0; avec une seule réponse, il n’y en a pas.',
        'Lorsque le mois est terminé, ses chiffres ne changent plus\u00a0: l’intervalle de la moyenne peut être plus étroit, car il n’a plus à valoir à tout moment, et les parts des notes ont aussi le leur.',
        'Le bulletin ne dit «\u00a0plus élevée\u00a0» ou «\u00a0plus basse\u00a0» que le mois précédent que lorsque les réponses suffisent à exclure le hasard, avec la même confiance. Sinon, il dit qu’il n’y a pas de différence que les données puissent montrer\u00a0: cela ne signifie pas que les deux mois sont égaux.',
        'Les bornes sont arrondies vers l’extérieur, afin que l’intervalle ne promette pas plus que ce que l’on sait.',
      ],
    },
    {
      heading: 'Qui répond et qui ne répond pas',
      blocks: [
        'Aucun intervalle ne dit ce que pensent les personnes qui ne répondent pas. Lorsque l’administration communique combien de démarches ont été terminées, le bulletin montre combien il y a de réponses pour combien de démarches, et ce que serait la moyenne si toutes les autres personnes avaient donné la pire ou la meilleure note.',
        'Pour les statisticiens s’y ajoutent l’erreur de la moyenne, selon le lien entre la note et le choix de répondre, et le nombre de réponses d’un échantillon aléatoire qui vaudraient autant. Lorsque les chiffres manquent, le bulletin l’indique.',
      ],
    },
  ],
  sl: [
    {
      heading: 'Kako negotova je ocena',
      blocks: [
        'Ob povprečju tekočega meseca je interval, na primer »med 3,9 in 4,3«. S 95-odstotno zanesljivostjo vsebuje povprečje tistih, ki odgovarjajo, v vsakem trenutku in ne glede na to, kolikokrat ga pogledamo. Čim več je odgovorov, tem ožji je; pri enem samem odgovoru ga ni.',
        'Ko je mesec zaključen, se njegove številke ne spreminjajo več: interval povprečja je lahko ožji, ker mu ni treba več veljati v vsakem trenutku, svoj interval pa imajo tudi deleži ocen.',
        'Pregled ocen pove, da je ocena »višja« ali »nižja« kot v prejšnjem mesecu, le kadar je odgovorov dovolj, da z enako zanesljivostjo izključimo naključje. Sicer pove, da ni razlike, ki bi jo podatki lahko pokazali: to ne pomeni, da sta meseca enaka.',
        'Meji sta zaokroženi navzven, da interval ne obljublja več, kot je znano.',
      ],
    },
    {
      heading: 'Kdo odgovarja in kdo ne',
      blocks: [
        'Noben interval ne pove, kaj mislijo tisti, ki ne odgovorijo. Kjer uprava sporoči, koliko postopkov je bilo dokončanih, pregled ocen pokaže število odgovorov in število postopkov ter kakšno bi bilo povprečje, če bi vsi drugi dali najslabšo ali najboljšo oceno.',
        'Za statistike sta dodana napaka povprečja glede na to, kako sta povezana ocena in odločitev za odgovor, ter število odgovorov naključnega vzorca, ki bi bili vredni enako. Kjer podatkov ni, je to navedeno.',
      ],
    },
  ],
  en: [
    {
      heading: 'How uncertain the score is',
      blocks: [
        'Beside the mean of the month that runs stands an interval, for example “between 3.9 and 4.3”. With 95% confidence it holds the mean of those who answer, at any moment and however often one looks. The more answers arrive, the narrower it gets; with a single answer there is none.',
        'Once the month is over its figures no longer change: the interval of the mean can be narrower, as it need no longer hold at every moment, and the shares of the ratings have theirs too.',
        'The report card says “higher” or “lower” than in the month before only where the answers are enough to rule out chance, with the same confidence. Otherwise it says that there is no difference that the data can show: that does not mean that the two months are equal.',
        'The ends are rounded outwards, so that the interval promises no more than is known.',
      ],
    },
    {
      heading: 'Who answers and who does not',
      blocks: [
        'No interval tells what those think who do not answer. Where the administration reports how many procedures were completed, the report card shows how many answers there are for how many procedures, and what the mean would be had all others given the worst rating, or the best.',
        'For statisticians there are also the error of the mean, by how closely the rating and the choice to answer go together, and how many answers of a random sample would be worth as much. Where the counts are missing, the report card says so.',
      ],
    },
  ],
};
