/** The report card in French. */
export const frenchCard = {
  kicker: 'Bulletin d’évaluation du service',
  pageTitle: (service: string) => `Bulletin d’évaluation\u00a0: ${service}`,
  description: (service: string, administration: string) =>
    `Comment le service «\u00a0${service}\u00a0» (${administration}) est évalué par ses usagers.`,
  breadcrumb: 'Fil d’Ariane',
  home: 'Tous les services',
  rate: 'Évaluer le service',
  notCollecting: 'Le service ne recueille pas d’évaluations en ce moment.',
  data: 'Données au format JSON',
  live: 'Mise à jour en direct',
  interrupted: 'Mise à jour interrompue\u00a0: nouvelle tentative en cours',
  refresh: 'Actualiser',
  announcement: (mean: string, base: string) => `Nouvelles données\u00a0: moyenne de ${mean} sur 5, ${base}.`,
  asOf: (day: string) => `Données au ${day}`,
  overall: 'Satisfaction globale',
  outOfFive: 'sur 5',
  base: (answers: number, text: string) => (answers === 1 ? 'd’après 1 réponse' : `d’après ${text} réponses`),
  selfSelected:
    'Les personnes ont choisi de répondre\u00a0: la moyenne ne décrit que celles qui ont répondu.',
  // The sign that follows on the card wants a space before it.
  noData: 'Données encore insuffisantes\u00a0',
  needed: (minimum: number, text: string) =>
    minimum === 1
      ? 'au moins une réponse est nécessaire'
      : `il faut au moins ${text} réponses, qui ne soient pas toutes identiques`,
  previous: (month: string, mean: string, base: string) =>
    `Dernier mois précédent avec des données\u00a0: ${month}, moyenne de ${mean} ${base}.`,
  distribution: 'Répartition des notes',
  rating: 'Note',
  answer: 'Réponse',
  share: 'Part',
  answers: 'Réponses',
  mean: 'Moyenne',
  day: 'Jour',
  showTable: 'Afficher les données sous forme de tableau',
  trend: 'Évolution par jour',
  trendTitle: 'Moyenne des notes et nombre de réponses par jour',
  trendDescription: (first: string, last: string, lowest: string, highest: string, newest: string) =>
    `Du ${first} au ${last}, la moyenne du jour va de ${lowest} à ${highest}\u00a0; le dernier jour, elle est de ${newest}. Toutes les valeurs figurent dans le tableau qui suit.`,
  trendNote: '90 derniers jours, selon le jour où les réponses ont été comptées.',
  trendOneDay: (day: string, mean: string, base: string) =>
    `Jusqu’ici, il n’y a qu’un seul jour avec des données\u00a0: ${day}, moyenne de ${mean} ${base}.`,
  panelMeans: 'Moyenne des notes',
  otherRatings: 'Autres aspects évalués',
  scale: (low: string, high: string) => `De 1 (${low}) à 5 (${high})`,
  several: 'Plusieurs réponses étaient possibles\u00a0: la somme peut dépasser 100\u00a0%.',
  askedOf: (ratings: string) => `Question posée aux personnes ayant donné la note ${ratings}.`,
  reading: 'Comment lire le bulletin d’évaluation',
  anonymous: 'Les réponses sont anonymes.',
  batches: (minimum: string) =>
    `Afin de protéger l’anonymat, les réponses sont comptées par groupes d’au moins ${minimum}\u00a0: elles apparaissent lorsque le groupe est complet et qu’elles ne sont pas toutes identiques.`,
  allOpen:
    'Les réponses sont ouvertes\u00a0: chacun peut répondre et l’utilisation du service n’est pas vérifiée.',
  assurance: (blind: string, ticket: string, open: string) =>
    `Réponses de personnes ayant terminé la démarche\u00a0: ${blind} avec un ticket anonyme, ${ticket} avec un lien à usage unique. Réponses ouvertes, non vérifiées\u00a0: ${open}. La note est celle des seules réponses ouvertes.`,
  participation:
    'On ne sait pas encore combien de démarches ont été commencées et terminées\u00a0: il n’est pas possible de dire quelle part des usagers du service a répondu.',
} as const;
