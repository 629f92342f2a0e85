import type { Language } from '@ascolto/contract';
import { italianParts } from './comment-parts.it.ts';
import type { CommentParts } from './tone.ts';

/** Fewer parts than in Italian, as fewer write in these languages. */
export const commentParts: Readonly<Record<Language, CommentParts>> = {
  it: italianParts,
  de: {
    good: {
      openings: ['Alles gut.', 'Sehr zufrieden.', 'Ein guter Dienst.', 'Besser als erwartet.'],
      details: [
        'Die Anleitung war klar.',
        'Ich war in zehn Minuten fertig.',
        'Die Anmeldung hat sofort geklappt.',
        'Die Bestätigung kam gleich.',
      ],
      closings: ['Danke.', 'Weiter so.', 'Gerne wieder.'],
    },
    mixed: {
      openings: ['Im Großen und Ganzen in Ordnung.', 'Es geht besser.', 'Brauchbar.'],
      details: [
        'Einige Seiten gibt es nur auf Italienisch.',
        'Die Sitzung läuft zu früh ab.',
        'Am Telefon sind manche Knöpfe schwer zu treffen.',
        'Dieselben Daten werden zweimal verlangt.',
      ],
      closings: ['Ein Beispiel wäre hilfreich.', 'Bitte verbessern.', 'Sonst gut.'],
    },
    bad: {
      openings: ['Leider unbrauchbar.', 'Sehr enttäuscht.', 'So geht das nicht.', 'Verlorene Zeit.'],
      details: [
        'Beim Absenden ging alles verloren.',
        'Das Hochladen der Anlagen bricht immer ab.',
        'Die deutsche Fassung ist kaum zu verstehen.',
        'Am Telefon meldet sich niemand.',
      ],
      closings: ['Ich habe aufgegeben.', 'Ich musste zum Schalter.', 'Bitte beheben.'],
    },
    incident: ['Seit dem Morgen nicht erreichbar.', 'Nur Fehlermeldungen.'],
    other: ['Eine passende Antwort fehlte', 'Es lag am Browser', 'Das Dokument war abgelaufen'],
  },
  fr: {
    good: {
      openings: ['Très bien.', 'Service efficace.', 'Agréablement surprise.', 'Rien à redire.'],
      details: [
        'Les indications étaient claires.',
        'Terminé en dix minutes depuis mon téléphone.',
        'La connexion a marché du premier coup.',
        'Le reçu est arrivé aussitôt.',
      ],
      closings: ['Merci.', 'Continuez ainsi.', 'À recommander.'],
    },
    mixed: {
      openings: ['Assez bien.', 'À améliorer.', 'Correct dans l’ensemble.'],
      details: [
        'Certaines pages ne sont qu’en italien.',
        'La session expire trop vite.',
        'Il faut saisir deux fois les mêmes données.',
        'La liste des pièces à joindre n’est pas claire.',
      ],
      closings: ['Un exemple aiderait.', 'Pour le reste, ça va.', 'Encore un effort.'],
    },
    bad: {
      openings: ['Très déçu.', 'Temps perdu.', 'Impossible de terminer.', 'À refaire.'],
      details: [
        'Tout est perdu au moment de l’envoi.',
        'Les pièces jointes ne passent pas.',
        'Personne ne répond au téléphone.',
        'Les messages d’erreur n’expliquent rien.',
      ],
      closings: ['J’ai renoncé.', 'Je suis allée au guichet.', 'Merci de corriger.'],
    },
    incident: ['Inaccessible depuis ce matin.', 'Erreur à chaque essai.'],
    other: ['Mon cas n’était pas prévu', 'Le problème venait du navigateur', 'Le document était périmé'],
  },
  sl: {
    good: {
      openings: ['Vse v redu.', 'Zelo zadovoljna.', 'Dobra storitev.'],
      details: ['Navodila so bila jasna.', 'Končal sem v desetih minutah.', 'Potrdilo je prišlo takoj.'],
      closings: ['Hvala.', 'Le tako naprej.', 'Pohvalno.'],
    },
    mixed: {
      openings: ['Kar dobro.', 'Lahko bi bilo bolje.', 'Uporabno.'],
      details: [
        'Nekatere strani so samo v italijanščini.',
        'Seja prehitro poteče.',
        'Iste podatke je treba vnesti dvakrat.',
      ],
      closings: ['Primer bi pomagal.', 'Sicer v redu.', 'Prosim, izboljšajte.'],
    },
    bad: {
      openings: ['Razočaran.', 'Ne deluje.', 'Izgubljen čas.'],
      details: ['Pri oddaji se vse izgubi.', 'Prilog ni mogoče naložiti.', 'Na telefon se nihče ne oglasi.'],
      closings: ['Obupala sem.', 'Moral sem k okencu.', 'Prosim, popravite.'],
    },
    incident: ['Od jutra ni dosegljivo.', 'Samo napake.'],
    other: ['Mojega primera ni bilo', 'Težava je bila v brskalniku', 'Dokument je potekel'],
  },
  en: {
    good: {
      openings: ['All good.', 'Great service.', 'Pleasantly surprised.', 'Very happy with it.'],
      details: [
        'The instructions were clear.',
        'I was done in ten minutes on my phone.',
        'Signing in worked at once.',
        'The receipt came straight away.',
      ],
      closings: ['Thank you.', 'Keep it up.', 'Well done.'],
    },
    mixed: {
      openings: ['Fairly good.', 'Could be better.', 'It works, with patience.'],
      details: [
        'Some pages are in Italian only.',
        'The session expires too soon.',
        'I had to enter the same data twice.',
        'It is not clear which documents are needed.',
      ],
      closings: ['An example would help.', 'Otherwise fine.', 'Please improve it.'],
    },
    bad: {
      openings: ['Very disappointed.', 'It does not work.', 'A waste of time.', 'Far too complicated.'],
      details: [
        'Everything was lost when I sent it.',
        'Uploading fails without saying why.',
        'Nobody answers the telephone.',
        'The English pages stop halfway.',
      ],
      closings: ['I gave up.', 'I had to go to the counter.', 'Please fix it.'],
    },
    incident: ['Down since this morning.', 'Nothing but errors.'],
    other: ['My case was not listed', 'It was the browser', 'The document had expired'],
  },
};
