/** The problem pages in French. */
export const frenchProblems = {
  unknown_address: {
    title: 'Page introuvable',
    text: 'Il n’y a pas de page à cette adresse. L’adresse contient peut-être une erreur, ou la page a été déplacée.',
  },
  unknown_service: {
    title: 'Service introuvable',
    text: 'Le service indiqué ne figure pas dans le registre. L’adresse contient peut-être une erreur\u00a0: la liste des services permet de trouver le bon.',
  },
  unknown_administration: {
    title: 'Administration introuvable',
    text: 'L’administration indiquée ne figure pas dans le registre. L’adresse contient peut-être une erreur\u00a0: la liste des administrations permet de trouver la bonne.',
  },
  access_key_missing: {
    title: 'Une clé d’accès est nécessaire',
    text: 'Cette adresse est réservée aux systèmes des administrations. Rien n’a été enregistré.',
  },
  access_key_invalid: {
    title: 'La clé d’accès n’est pas valable',
    text: 'Cette adresse est réservée aux systèmes des administrations. Rien n’a été enregistré.',
  },
  access_key_not_allowed: {
    title: 'La clé d’accès ne le permet pas',
    text: 'Cette adresse est réservée aux systèmes des administrations. Rien n’a été enregistré.',
  },
  service_not_live: {
    title: 'Le service ne recueille pas d’évaluations en ce moment',
    text: 'La collecte n’a pas encore commencé ou est suspendue. Le bulletin d’évaluation, avec les résultats recueillis jusqu’ici, reste consultable.',
  },
  unclear_test: {
    title: 'L’essai n’est pas reconnu',
    text: 'L’adresse doit contenir exactement «\u00a0prova=1\u00a0», une seule fois. Rien n’a été enregistré\u00a0: le bouton mène au formulaire d’essai.',
  },
  foreign_page: {
    title: 'La réponse a été envoyée depuis un autre site',
    text: 'Rien n’a été enregistré, car la page d’un autre site aurait pu lire ou modifier la réponse. Le service peut être évalué dans le formulaire.',
  },
  method_not_allowed: {
    title: 'La requête n’est pas prévue',
    text: 'La page existe, mais n’accepte pas une requête de ce type. Rien n’a été enregistré.',
  },
  body_too_large: {
    title: 'Le texte envoyé est trop long',
    text: 'L’évaluation n’a pas été enregistrée. Il est possible de revenir au formulaire avec le bouton Retour du navigateur, de raccourcir le texte et de l’envoyer à nouveau.',
  },
  wrong_content_type: {
    title: 'La requête n’est pas au format prévu',
    text: 'L’évaluation n’a pas été enregistrée. Elle peut être envoyée à partir du formulaire du service.',
  },
  malformed_request: {
    title: 'La requête n’est pas lisible',
    text: 'Rien n’a été enregistré. L’évaluation peut être envoyée à partir du formulaire du service.',
  },
  malformed_json: {
    title: 'La requête n’est pas lisible',
    text: 'Rien n’a été enregistré. L’évaluation peut être envoyée à partir du formulaire du service.',
  },
  invalid_fields: {
    title: 'Certaines informations ne sont pas correctes',
    text: 'Rien n’a été enregistré. L’évaluation peut être envoyée à partir du formulaire du service.',
  },
  too_many_requests: {
    title: 'Un très grand nombre de demandes sont arrivées du même réseau',
    text: 'Merci de réessayer dans une minute. Une évaluation envoyée plusieurs fois depuis la même page ne compte qu’une fois.',
  },
  busy: {
    title: 'De très nombreuses requêtes arrivent en ce moment',
    text: 'Merci de réessayer dans quelques instants. Une évaluation envoyée plusieurs fois depuis la même page ne compte qu’une seule fois.',
  },
  database_unavailable: {
    title: 'Le service n’est pas joignable en ce moment',
    text: 'Merci de réessayer dans quelques instants. Une évaluation envoyée plusieurs fois depuis la même page ne compte qu’une seule fois.',
  },
  internal: {
    title: 'Un problème est survenu',
    text: 'L’erreur est de notre côté. Merci de réessayer plus tard\u00a0: une évaluation renvoyée depuis la même page ne compte qu’une seule fois.',
  },
} as const;
