import type { ArticleFacts, Articles } from './article.ts';
import { contactLink, operatorContact } from './contact.ts';
import { groupSections } from './group-sections.ts';
import { uncertaintySections } from './uncertainty-sections.ts';

function who({ operator }: ArticleFacts): string {
  return operator === undefined
    ? 'Diese Installation hat noch nicht angegeben, wer sie betreibt und wie er zu erreichen ist: Bis dahin ist sie nicht für echte Antworten bestimmt.'
    : `Die Plattform wird betrieben von ${operator.name} und ist hier zu erreichen:`;
}

function handedOut({ minimum }: ArticleFacts): string {
  const rule =
    minimum === undefined
      ? 'In dieser Demonstration werden sie ihr sofort übergeben; in einer echten Installation einmal am Tag, sobald mindestens zehn Personen welche geschrieben haben.'
      : `Sie werden ihr einmal am Tag übergeben, sobald mindestens ${minimum} Personen welche geschrieben haben; Frage und Sprache stehen nur dabei, wo sie niemanden unterscheiden. Die Worte selbst können eine Person aber erkennbar machen.`;
  return `Kommentare werden nicht veröffentlicht: Die Verwaltung des Dienstes liest sie, ohne zu wissen, zu welcher Bewertung sie gehören und von welchem Tag sie sind. ${rule}`;
}

export const germanArticles: Articles = {
  method: {
    title: 'Wie die Zahlen zu lesen sind',
    lead: 'Was das Ergebnis eines Dienstes aussagt, was es nicht aussagt und wie es entsteht.',
    sections: [
      {
        heading: 'Wer antwortet',
        blocks: [
          'Es antwortet, wer möchte. Die Zahlen beschreiben die Personen, die geantwortet haben: Sie sind keine Schätzung für alle Nutzerinnen und Nutzer des Dienstes. Wer sehr zufrieden oder sehr unzufrieden ist, antwortet oft bereitwilliger als andere.',
          'Derzeit sind alle Antworten offen: Jede Person kann antworten, und es wird weder geprüft, ob sie den Dienst genutzt hat, noch ob sie nur einmal antwortet.',
        ],
      },
      {
        heading: 'Wann eine Antwort erscheint',
        blocks: [
          ({ minimum }) =>
            minimum === undefined
              ? 'In dieser Demonstration erscheint jede Antwort sofort. In einer echten Installation erscheinen Antworten in Gruppen.'
              : `Zum Schutz der Anonymität erscheinen die Antworten eines Dienstes in Gruppen von mindestens ${minimum} oder, wenn das mehr ist, von 2 % der Antworten des Monats, in zufälliger Reihenfolge und nie alle mit derselben Bewertung. Die übrigen warten, auch über Mitternacht hinaus.`,
          'Ein Dienst mit wenigen Antworten zeigt kein Ergebnis: An seiner Stelle steht „Noch nicht genügend Daten“. Fehlende Daten werden nie als null dargestellt.',
          'Die Zahlen betreffen den Dienst als Ganzes: Live werden sie nie nach Kanal, Sprache oder Uhrzeit aufgegliedert.',
        ],
      },
      {
        heading: 'Das Ergebnis eines Dienstes',
        blocks: [
          'Es ist der Mittelwert der Bewertungen von 1 bis 5 zur Frage nach der Gesamtzufriedenheit, die im Kalendermonat erschienen sind. Daneben steht immer, auf wie vielen Antworten es beruht; bei weniger als 100 Antworten hat der Mittelwert nur eine Nachkommastelle.',
          'Das Ergebnis ist kein Urteil über die Verwaltung, keine Rangliste und misst nicht die technische Qualität des Dienstes.',
        ],
      },
      ...uncertaintySections.de,
      ...groupSections.de,
      {
        heading: 'Die Entwicklung',
        blocks: [
          (facts) =>
            `Die Linie zeigt die Mittelwerte der letzten ${facts.trendWeeks} Wochen auf einer Skala von 1 bis 5; eine Woche ohne Antworten ist eine Lücke in der Linie. Antworten zählen an dem Tag, an dem sie erscheinen.`,
          (facts) =>
            `Der Pfeil vergleicht die letzten ${facts.comparedDays} Tage mit den ${facts.comparedDays} Tagen davor. Er zeigt eine Veränderung nur, wenn beide Zeiträume mindestens ${facts.comparedBase} Antworten haben, die Mittelwerte sich um mindestens ${facts.smallestChange} unterscheiden und der Unterschied mehr als das Doppelte seines Standardfehlers beträgt. Das ist eine Regel, um nicht dem Zufall zu folgen, kein statistischer Test.`,
        ],
      },
      {
        heading: 'Abgeschlossene Verfahren',
        blocks: [
          'Werden nur diejenigen befragt, die ans Ziel kommen, kann der Dienst, der die meisten Menschen verliert, am besten aussehen. Deshalb zeigt die Bewertungsübersicht neben dem Ergebnis den Anteil der abgeschlossenen an den begonnenen Verfahren und das Verhältnis der Antworten zu den begonnenen Verfahren, nach den Zählungen der Verwaltung.',
          'Wo die Zählungen fehlen oder zu wenige Tage umfassen, wird es gesagt.',
        ],
      },
      {
        heading: 'Die Daten',
        blocks: [
          'Dieselben Zahlen stehen Programmen ohne Registrierung zur Verfügung.',
          { label: 'Das Land als JSON', href: '/v1/country' },
          { label: 'Beschreibung der Schnittstelle (OpenAPI)', href: '/openapi.json' },
        ],
      },
    ],
  },
  privacy: {
    title: 'Datenschutz',
    lead: 'Zum Antworten braucht es weder Namen noch Anmeldung noch Cookies. Diese Seite sagt, was gespeichert wird und was nicht, wie lange, und welche Rechte die Antwortenden haben.',
    sections: [
      {
        heading: 'Wer die Daten verarbeitet',
        blocks: [
          who,
          operatorContact,
          ({ operator }) =>
            operator?.privacyContact && 'Für Fragen zu personenbezogenen Daten gilt dieser Kontakt:',
          ({ operator }) => operator?.privacyContact && contactLink(operator.privacyContact),
          'Bei einer öffentlichen Verwaltung beruht die Verarbeitung in der Regel auf einer Aufgabe im öffentlichen Interesse (Artikel 6 Absatz 1 Buchstabe e der Verordnung (EU) 2016/679): zu erfahren, wie zufrieden die Nutzerinnen und Nutzer mit den digitalen Diensten sind.',
        ],
      },
      {
        heading: 'Was gespeichert wird',
        blocks: [
          [
            'die gegebenen Antworten mit Dienst, Kontaktpunkt, Kanal und Sprache;',
            'der Tag der Antwort und der Tag, an dem sie in der Bewertungsübersicht erschienen ist, nie die Uhrzeit;',
            'die Vertrauensstufe der Antwort und der Weg, auf dem sie eingegangen ist;',
            'Kommentare, nachdem die erkannten personenbezogenen Daten ersetzt wurden, und die Antworten der Verwaltung darauf;',
            'wenn ein Code gewünscht wurde, ein Fingerabdruck davon: Mit dem Code lässt sich die Antwort der Verwaltung lesen; der Code selbst wird nicht gespeichert;',
            'sieben Tage lang, getrennt von der Antwort, ein verschlüsselter Fingerabdruck der Einsendung: Er dient dazu, eine zweimal gesendete Antwort nur einmal zu zählen.',
          ],
        ],
      },
      {
        heading: 'Was nicht gespeichert wird',
        blocks: [
          'In keiner Tabelle und keinem Protokoll der Anwendung: Netzwerkadresse, Gerät und Browser, Cookies, zuvor besuchte Seite, Uhrzeit der Antwort, ursprünglicher Text eines Kommentars.',
          'Das Formular enthält keine Tracking-Werkzeuge und ruft keine anderen Websites auf. Eine nicht abgesendete Antwort wird nicht gespeichert.',
        ],
      },
      {
        heading: 'Kommentare',
        blocks: [
          'Bevor ein Kommentar gespeichert wird, werden Steuernummern, Mehrwertsteuernummern, IBAN, Karten- und Telefonnummern, E-Mail-Adressen und andere lange Ziffernfolgen durch eine Bezeichnung wie [IBAN] ersetzt.',
          'Namen, Wohnadressen, Kennzeichen, Ausweise und Aktenzeichen werden noch nicht erkannt: Bitte schreiben Sie solche Angaben nicht.',
          handedOut,
        ],
      },
      {
        heading: 'Wer was sieht',
        blocks: [
          ({ minimum }) =>
            minimum === undefined
              ? 'Der Öffentlichkeit werden nur Zählungen des Dienstes als Ganzes gezeigt. In dieser Demonstration erscheint jede Antwort sofort; in einer echten Installation erscheinen Antworten in Gruppen von mindestens zehn.'
              : `Abgesehen von Kommentaren werden der Öffentlichkeit und den Verwaltungen nur Zählungen des Dienstes als Ganzes gezeigt, in Gruppen von mindestens ${minimum} nie durchwegs gleichen Antworten, in zufälliger Reihenfolge: Wer weiß, wann eine Person ein Verfahren abgeschlossen hat, kann ihre Antwort nicht ermitteln.`,
          'Wer die Datenbank verwaltet, sieht die Antworten ohne Namen in der oben beschriebenen Form. Die Daten werden nicht weitergegeben und dienen keiner Entscheidung über die Antwortenden.',
        ],
      },
      {
        heading: 'Schutz vor massenhaften Einsendungen',
        blocks: [
          'Höchstens eine Minute lang und nur im Arbeitsspeicher wird gezählt, wie viele Anfragen von derselben Adresse und aus demselben Teil des Netzes kommen (meist ein ganzes Gebäude oder eine Straße), unter einem zufälligen Schlüssel, der danach vernichtet wird. Bei einer geöffneten Bewertungsübersicht wird der Teil des Netzes gezählt, solange sie geöffnet ist, unter einem Schlüssel, der einen Tag gilt. Solange sie bestehen, sind diese Angaben pseudonym. Nichts verbindet diese Zählungen mit einer Antwort.',
        ],
      },
      {
        heading: 'Wie lange',
        blocks: [
          'Der Fingerabdruck der Einsendung wird nach sieben Tagen gelöscht.',
          'Ein Kommentar, die Antwort der Verwaltung darauf und der Fingerabdruck des Codes, mit dem sie gelesen wird, werden 24 Monate nach dem Tag der Bewertung gelöscht; es bleibt nur, dass es einen Kommentar gab.',
          'Änderungen, die eine Verwaltung zu einem ihrer Dienste mitteilt, sind öffentlich, betreffen keine Personen und bleiben bestehen. Die Antworten auf die Fragen und die Zählungen werden derzeit unbefristet gespeichert: Die für Antworten vorgesehene Frist von 5 Jahren wird noch nicht angewandt.',
        ],
      },
      {
        heading: 'Derzeitige Grenzen',
        blocks: [
          'Die Antworten sind offen: Wer viele einsendet, könnte die einer anderen Person eingrenzen. Der Schutz davor, ein statistisches Rauschen auf den Live-Zahlen, besteht noch nicht. Solange er fehlt, ist die Plattform nicht für echte Antworten bereit.',
        ],
      },
      {
        heading: 'Ihre Rechte',
        blocks: [
          'Die Verordnung gewährt das Recht auf Auskunft, Berichtigung und Löschung der eigenen Daten, auf Einschränkung der Verarbeitung und auf Widerspruch. Da nichts eine Antwort mit einer Person verbindet, lässt sich nach dem Absenden niemandes Antwort wiederfinden, auch nicht auf eigenen Wunsch (Artikel 11 der Verordnung). Eine Ausnahme ist, wer in einem Kommentar identifizierende Angaben gemacht hat und diesen bezeichnen kann.',
          ({ operator }) =>
            operator === undefined
              ? 'Sie können bei der italienischen Datenschutzbehörde (Garante) Beschwerde einlegen. Ein Kontakt der Betreiber der Plattform ist noch nicht angegeben.'
              : 'Sie können sich an die Betreiber der Plattform unter dem oben angegebenen Kontakt wenden und bei der italienischen Datenschutzbehörde (Garante) Beschwerde einlegen.',
          { label: 'Italienische Datenschutzbehörde (Garante)', href: 'https://www.garanteprivacy.it' },
        ],
      },
    ],
  },
  accessibility: {
    title: 'Barrierefreiheit',
    lead: 'Selbstbewertung der Barrierefreiheit dieser Website nach dem Muster der Erklärung der Agentur AgID (Gesetz Nr. 4 vom 9. Jänner 2004).',
    sections: [
      {
        heading: 'Stand der Konformität',
        blocks: [
          'Die Website ist teilweise konform mit der Norm EN 301549, die auf die WCAG 2.1, Stufe AA, verweist: Die Bewertung aller Kriterien ist aus den unten genannten Gründen nicht vollständig.',
          'Diese Seite stammt von den Entwicklern der Plattform. Sie ersetzt nicht die Erklärung, die die betreibende Verwaltung nach dem Verfahren von AgID auszufüllen und zu veröffentlichen hat.',
        ],
      },
      {
        heading: 'Was wie geprüft wurde',
        blocks: [
          [
            'automatische Prüfungen mit axe-core auf allen Arten von Seiten, in den fünf Sprachen, ohne Beanstandungen;',
            'Bedienung von Formular, Suche und Listen nur mit der Tastatur, mit stets sichtbarem Fokus;',
            'auf 200 % vergrößerter Text in einem Fenster von 320 Pixeln, ohne waagrechtes Scrollen;',
            'alle Seiten und das Formular ohne JavaScript;',
            'Diagramme mit Beschreibung; keine Bedeutung, die allein auf Farbe beruht.',
          ],
        ],
      },
      {
        heading: 'Was noch nicht geprüft wurde',
        blocks: [
          [
            'Tests mit Screenreadern und anderen assistiven Technologien;',
            'Nutzungstests mit Menschen mit Behinderungen;',
            'manuelle Bewertung jedes Kriteriums durch Fachleute.',
          ],
        ],
      },
      {
        heading: 'Nicht barrierefreie Inhalte',
        blocks: [
          [
            'die Namen der Verwaltungen und mancher Dienste sowie einige Mitteilungen der Verwaltungen sind auch auf anderssprachigen Seiten nur italienisch: Ihre Sprache ist für assistive Technologien gekennzeichnet;',
            'die Beschreibung der Programmierschnittstelle ist eine JSON-Datei auf Englisch;',
            'die von hier aus erreichbaren Websites der Dienste sind für ihre Barrierefreiheit selbst verantwortlich.',
          ],
        ],
      },
      {
        heading: 'Hinweise geben',
        blocks: [
          who,
          operatorContact,
          'Ein Hinweis sollte die Seite und die aufgetretene Schwierigkeit nennen. Kommt binnen dreißig Tagen keine oder keine zufriedenstellende Antwort, können Sie sich an die Ombudsstelle für Digitales bei AgID wenden.',
          {
            label: 'Ombudsstelle für Digitales (Difensore civico per il digitale)',
            href: 'https://www.agid.gov.it',
          },
        ],
      },
      {
        heading: 'Über diese Seite',
        blocks: [
          (facts) =>
            `Selbstbewertung vom ${facts.statementDay}. Sie wird bei jeder wesentlichen Änderung der Website überprüft.`,
        ],
      },
    ],
  },
};
