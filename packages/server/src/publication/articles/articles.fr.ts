import type { ArticleFacts, Articles } from './article.ts';
import { contactLink, operatorContact } from './contact.ts';
import { groupSections } from './group-sections.ts';
import { uncertaintySections } from './uncertainty-sections.ts';

function who({ operator }: ArticleFacts): string {
  if (operator === undefined)
    return 'Cette installation n’a pas encore indiqué qui la gère ni comment joindre cette personne\u00a0: d’ici là, elle n’est pas destinée à recueillir de vraies réponses.';
  return `La plateforme est gérée par ${operator.name}, que l’on peut joindre ici\u00a0:`;
}

function whenShown({ minimum }: ArticleFacts): string {
  if (minimum === undefined)
    return 'Dans cette démonstration, chaque réponse apparaît aussitôt. Dans une installation réelle, les réponses apparaissent par groupes.';
  return `Pour protéger l’anonymat, les réponses d’un service apparaissent par groupes d’au moins ${minimum}, ou de 2\u00a0% de celles du mois si ce nombre est plus élevé, dans un ordre aléatoire et jamais toutes avec la même note. Celles qui restent attendent, même au-delà de minuit.`;
}

function whoSees({ minimum }: ArticleFacts): string {
  if (minimum === undefined)
    return 'Seuls des décomptes du service dans son ensemble sont montrés au public. Dans cette démonstration, chaque réponse apparaît aussitôt\u00a0; dans une installation réelle, les réponses apparaissent par groupes d’au moins dix.';
  return `Commentaires mis à part, seuls des décomptes du service dans son ensemble sont montrés au public et aux administrations, par groupes d’au moins ${minimum} réponses jamais toutes identiques, dans un ordre aléatoire\u00a0: qui sait quand une personne a terminé une démarche ne peut pas remonter à sa réponse.`;
}

function handedOut({ minimum }: ArticleFacts): string {
  const rule =
    minimum === undefined
      ? 'Dans cette démonstration, ils lui sont remis aussitôt\u00a0; dans une installation réelle, une fois par jour, lorsqu’au moins dix personnes en ont écrit.'
      : `Ils lui sont remis une fois par jour, lorsqu’au moins ${minimum} personnes en ont écrit\u00a0; la question et la langue ne sont indiquées que là où elles ne distinguent personne. Les mots eux-mêmes peuvent toutefois permettre de reconnaître quelqu’un.`;
  return `Les commentaires ne sont pas publiés\u00a0: l’administration du service les lit, sans savoir à quelle évaluation ils appartiennent ni de quel jour ils datent. ${rule}`;
}

export const frenchArticles: Articles = {
  method: {
    title: 'Comment lire les chiffres',
    lead: 'Ce que dit la note d’un service, ce qu’elle ne dit pas et comment elle est obtenue.',
    sections: [
      {
        heading: 'Qui répond',
        blocks: [
          'Répond qui le souhaite. Les chiffres décrivent les personnes qui ont répondu\u00a0: ils ne sont pas une estimation pour l’ensemble des usagers du service. Les personnes très satisfaites ou très insatisfaites répondent souvent plus volontiers que les autres.',
          'Aujourd’hui, toutes les réponses sont ouvertes\u00a0: chacun peut répondre et il n’est vérifié ni que le service a été utilisé, ni que la personne ne répond qu’une fois.',
        ],
      },
      {
        heading: 'Quand une réponse apparaît',
        blocks: [
          whenShown,
          'Un service qui a peu de réponses ne montre aucune note\u00a0: on lit à la place «\u00a0Données encore insuffisantes\u00a0». L’absence de données n’est jamais présentée comme un zéro.',
          'Les chiffres concernent le service dans son ensemble\u00a0: en direct, ils ne sont jamais ventilés par canal, langue ou heure.',
        ],
      },
      {
        heading: 'La note d’un service',
        blocks: [
          'C’est la moyenne des notes de 1 à 5 données à la question sur la satisfaction globale et apparues au cours du mois civil. Le nombre de réponses sur lequel elle repose figure toujours à côté\u00a0; au-dessous de 100 réponses, la moyenne n’a qu’une décimale.',
          'La note n’est ni un jugement sur l’administration ni un classement, et ne mesure pas la qualité technique du service.',
        ],
      },
      ...uncertaintySections.fr,
      ...groupSections.fr,
      {
        heading: 'L’évolution',
        blocks: [
          (facts) =>
            `La ligne montre les moyennes des ${facts.trendWeeks} dernières semaines, sur une échelle de 1 à 5\u00a0; une semaine sans réponse interrompt la ligne. Les réponses comptent le jour où elles apparaissent.`,
          (facts) =>
            `La flèche compare les ${facts.comparedDays} derniers jours aux ${facts.comparedDays} précédents. Elle n’indique un changement que si chacune des deux périodes compte au moins ${facts.comparedBase} réponses, si les moyennes diffèrent d’au moins ${facts.smallestChange} et si l’écart dépasse le double de son erreur type. C’est une règle pour ne pas suivre le hasard, non un test statistique.`,
        ],
      },
      {
        heading: 'Les démarches terminées',
        blocks: [
          'Si l’on n’interroge que ceux qui arrivent au bout, le service qui perd le plus de monde peut sembler le meilleur. C’est pourquoi le bulletin d’évaluation montre, à côté de la note, la part des démarches terminées parmi celles commencées et le rapport entre réponses et démarches commencées, selon les décomptes de l’administration.',
          'Lorsque les décomptes manquent ou couvrent trop peu de jours, le bulletin l’indique.',
        ],
      },
      {
        heading: 'Les données',
        blocks: [
          'Les mêmes chiffres sont accessibles aux programmes, sans inscription.',
          { label: 'Le pays au format JSON', href: '/v1/country' },
          { label: 'Description de l’interface (OpenAPI)', href: '/openapi.json' },
        ],
      },
    ],
  },
  privacy: {
    title: 'Protection des données',
    lead: 'Pour répondre, il ne faut ni nom, ni connexion, ni cookie. Cette page dit ce qui est conservé, ce qui ne l’est pas, pendant combien de temps, et quels sont les droits des personnes qui répondent.',
    sections: [
      {
        heading: 'Qui traite les données',
        blocks: [
          who,
          operatorContact,
          ({ operator }) =>
            operator?.privacyContact &&
            'Pour les questions relatives aux données personnelles, le contact est le suivant\u00a0:',
          ({ operator }) => operator?.privacyContact && contactLink(operator.privacyContact),
          'Pour une administration publique, le traitement repose en règle générale sur une mission d’intérêt public (article 6, paragraphe 1, point e, du règlement (UE) 2016/679)\u00a0: connaître la satisfaction des usagers des services numériques.',
        ],
      },
      {
        heading: 'Ce qui est conservé',
        blocks: [
          [
            'les réponses données, avec le service, le point de contact, le canal et la langue\u00a0;',
            'le jour de la réponse et celui où elle est apparue dans le bulletin, jamais l’heure\u00a0;',
            'le niveau de garantie de la réponse et la voie par laquelle elle est arrivée\u00a0;',
            'les commentaires, après remplacement des données personnelles reconnues, et la réponse de l’administration\u00a0;',
            'pour qui a demandé un code, une empreinte de celui-ci\u00a0: le code permet de lire la réponse de l’administration\u00a0; le code lui-même n’est pas conservé\u00a0;',
            'pendant sept jours, séparée de la réponse, une empreinte chiffrée de l’envoi\u00a0: elle sert à ne compter qu’une fois une réponse envoyée deux fois.',
          ],
        ],
      },
      {
        heading: 'Ce qui n’est pas conservé',
        blocks: [
          'Dans aucune table et dans aucun journal de l’application\u00a0: adresse réseau, appareil et navigateur, cookies, page de provenance, heure de la réponse, texte d’origine d’un commentaire.',
          'Le formulaire ne contient aucun outil de suivi et ne s’adresse à aucun autre site. Une réponse non envoyée n’est pas conservée.',
        ],
      },
      {
        heading: 'Les commentaires',
        blocks: [
          'Avant qu’un commentaire soit conservé, les codes fiscaux, numéros de TVA, IBAN, numéros de carte et de téléphone, adresses électroniques et autres longues suites de chiffres sont remplacés par une étiquette, par exemple [IBAN].',
          'Les noms, adresses, plaques d’immatriculation, documents et numéros de dossier ne sont pas encore reconnus\u00a0: il est important de ne pas les écrire.',
          handedOut,
        ],
      },
      {
        heading: 'Qui voit quoi',
        blocks: [
          whoSees,
          'Les administrateurs de la base de données voient les réponses sans nom, sous les formes décrites ci-dessus. Les données ne sont pas cédées à des tiers et ne servent à aucune décision concernant les personnes qui ont répondu.',
        ],
      },
      {
        heading: 'Défense contre les envois massifs',
        blocks: [
          'Pendant une minute au plus, et seulement en mémoire, on compte les requêtes provenant d’une même adresse et d’une même partie du réseau (en général un immeuble entier ou une rue), sous une clé aléatoire ensuite détruite. De qui garde ouvert un bulletin d’évaluation, on compte la partie du réseau tant qu’il reste ouvert, sous une clé qui dure un jour. Tant qu’elles existent, ce sont des données pseudonymes. Rien ne relie ces décomptes à une réponse.',
        ],
      },
      {
        heading: 'Pendant combien de temps',
        blocks: [
          'L’empreinte de l’envoi est effacée après sept jours.',
          'Un commentaire, la réponse de l’administration et l’empreinte du code qui permet de la lire sont effacés 24 mois après le jour de l’évaluation\u00a0; il reste seulement qu’il y a eu un commentaire.',
          'Les modifications qu’une administration annonce pour un de ses services sont publiques, ne concernent aucune personne et restent. Les réponses aux questions et les décomptes sont aujourd’hui conservés sans limite\u00a0: la durée prévue pour les réponses, 5 ans, n’est pas encore appliquée.',
        ],
      },
      {
        heading: 'Les limites actuelles',
        blocks: [
          'Les réponses sont ouvertes\u00a0: qui en enverrait beaucoup pourrait isoler celle d’une autre personne. La protection prévue, un bruit statistique sur les chiffres en direct, n’existe pas encore. Tant qu’elle manque, la plateforme n’est pas prête pour de vraies réponses.',
        ],
      },
      {
        heading: 'Les droits',
        blocks: [
          'Le règlement reconnaît le droit d’accéder à ses données, de les faire rectifier ou effacer, d’en limiter le traitement et de s’y opposer. Comme rien ne relie une réponse à une personne, il n’est pas possible, après l’envoi, de retrouver la réponse de quelqu’un, même à sa demande (article 11 du règlement). Fait exception la personne qui a écrit dans un commentaire des données l’identifiant et peut le désigner.',
          ({ operator }) =>
            operator === undefined
              ? 'Il est possible d’introduire une réclamation auprès de l’autorité italienne de protection des données (Garante). Le contact des gestionnaires de la plateforme n’est pas encore indiqué.'
              : 'Il est possible de s’adresser aux gestionnaires de la plateforme, au contact indiqué ci-dessus, et d’introduire une réclamation auprès de l’autorité italienne de protection des données (Garante).',
          {
            label: 'Autorité italienne de protection des données (Garante)',
            href: 'https://www.garanteprivacy.it',
          },
        ],
      },
    ],
  },
  accessibility: {
    title: 'Accessibilité numérique',
    lead: 'Autoévaluation de l’accessibilité de ce site, selon le modèle de déclaration de l’agence AgID (loi nº 4 du 9 janvier 2004).',
    sections: [
      {
        heading: 'État de conformité',
        blocks: [
          'Le site est partiellement conforme à la norme EN 301549, qui renvoie aux WCAG 2.1 de niveau AA\u00a0: l’évaluation de tous les critères n’est pas complète, pour les raisons indiquées plus loin.',
          'Cette page est rédigée par les concepteurs de la plateforme. Elle ne remplace pas la déclaration que l’administration qui la gère est tenue d’établir et de publier selon la procédure d’AgID.',
        ],
      },
      {
        heading: 'Ce qui a été vérifié, et comment',
        blocks: [
          [
            'contrôles automatiques avec axe-core sur tous les types de page, dans les cinq langues, sans anomalie\u00a0;',
            'usage du formulaire, de la recherche et des listes au clavier seul, avec un focus toujours visible\u00a0;',
            'texte agrandi à 200\u00a0% dans une fenêtre de 320 pixels, sans défilement horizontal\u00a0;',
            'toutes les pages et le formulaire sans JavaScript\u00a0;',
            'graphiques accompagnés d’une description\u00a0; aucun sens confié à la seule couleur.',
          ],
        ],
      },
      {
        heading: 'Ce qui n’a pas encore été vérifié',
        blocks: [
          [
            'essais avec des lecteurs d’écran et d’autres technologies d’assistance\u00a0;',
            'essais d’utilisation avec des personnes handicapées\u00a0;',
            'évaluation manuelle de chaque critère par des experts.',
          ],
        ],
      },
      {
        heading: 'Contenus non accessibles',
        blocks: [
          [
            'les noms des administrations et de certains services, ainsi que certaines communications des administrations, sont seulement en italien, même dans les pages en d’autres langues\u00a0: leur langue est signalée aux technologies d’assistance\u00a0;',
            'la description de l’interface pour les programmes est un fichier JSON, en anglais\u00a0;',
            'les sites des services, accessibles d’ici, répondent de leur propre accessibilité.',
          ],
        ],
      },
      {
        heading: 'Signaler une difficulté',
        blocks: [
          who,
          operatorContact,
          'Un signalement devrait indiquer la page et la difficulté rencontrée. Si la réponse n’arrive pas sous trente jours ou n’est pas satisfaisante, il est possible de s’adresser au médiateur pour le numérique auprès d’AgID.',
          {
            label: 'Médiateur pour le numérique (Difensore civico per il digitale)',
            href: 'https://www.agid.gov.it',
          },
        ],
      },
      {
        heading: 'À propos de cette page',
        blocks: [
          (facts) =>
            `Autoévaluation du ${facts.statementDay}. Elle est revue à chaque modification importante du site.`,
        ],
      },
    ],
  },
};
