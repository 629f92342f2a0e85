import type { Language } from './closed-lists.ts';
import type { FaultCode } from './fault-codes.ts';

/** The sentences shown to people for the faults of a submission: their one home. */
export const faultWordings: Readonly<Record<Language, Readonly<Record<FaultCode, string>>>> = {
  it: {
    required: 'Per proseguire è necessario rispondere a questa domanda.',
    incomplete: 'Per proseguire è necessario completare la risposta in tutte le sue parti.',
    wrong_type: 'La risposta non ha il formato previsto.',
    unknown_item: 'Questa domanda non fa parte del questionario.',
    unknown_code: 'La risposta indicata non è tra quelle previste.',
    unknown_field: 'Questo campo non è previsto.',
    repeated_code: 'La stessa risposta è indicata più di una volta.',
    repeated_rank: 'Ogni posizione può essere usata una sola volta, a partire da 1 e senza salti.',
    exclusive_code: 'Una delle risposte indicate esclude le altre.',
    too_many: 'Le risposte indicate sono troppe.',
    out_of_range: 'Il valore non rientra tra quelli ammessi.',
    too_long: 'Il testo è troppo lungo.',
    invalid_characters: 'Il testo contiene caratteri non ammessi.',
    invalid_format: 'Il valore non è scritto nella forma prevista.',
    invalid_date: 'La data indicata non esiste.',
    not_asked: 'Questa domanda non è prevista dopo le risposte date.',
  },
  de: {
    required: 'Um fortzufahren, ist eine Antwort auf diese Frage nötig.',
    incomplete: 'Um fortzufahren, ist eine vollständige Antwort in allen Teilen nötig.',
    wrong_type: 'Die Antwort hat nicht das vorgesehene Format.',
    unknown_item: 'Diese Frage gehört nicht zum Fragebogen.',
    unknown_code: 'Die angegebene Antwort steht nicht zur Auswahl.',
    unknown_field: 'Dieses Feld ist nicht vorgesehen.',
    repeated_code: 'Dieselbe Antwort ist mehrmals angegeben.',
    repeated_rank: 'Jeder Rang kann nur einmal vergeben werden, ab 1 und ohne Lücken.',
    exclusive_code: 'Eine der angegebenen Antworten schließt die anderen aus.',
    too_many: 'Es sind zu viele Antworten angegeben.',
    out_of_range: 'Der Wert liegt außerhalb des zulässigen Bereichs.',
    too_long: 'Der Text ist zu lang.',
    invalid_characters: 'Der Text enthält unzulässige Zeichen.',
    invalid_format: 'Der Wert ist nicht in der vorgesehenen Form geschrieben.',
    invalid_date: 'Das angegebene Datum gibt es nicht.',
    not_asked: 'Diese Frage ist nach den gegebenen Antworten nicht vorgesehen.',
  },
  fr: {
    required: 'Pour continuer, il est nécessaire de répondre à cette question.',
    incomplete: 'Pour continuer, il est nécessaire de compléter toutes les parties de la réponse.',
    wrong_type: 'La réponse n’a pas le format prévu.',
    unknown_item: 'Cette question ne fait pas partie du questionnaire.',
    unknown_code: 'La réponse indiquée ne figure pas parmi celles proposées.',
    unknown_field: 'Ce champ n’est pas prévu.',
    repeated_code: 'La même réponse est indiquée plusieurs fois.',
    repeated_rank: 'Chaque rang ne peut être utilisé qu’une seule fois, à partir de 1 et sans saut.',
    exclusive_code: 'L’une des réponses indiquées exclut les autres.',
    too_many: 'Trop de réponses sont indiquées.',
    out_of_range: 'La valeur ne fait pas partie de celles qui sont admises.',
    too_long: 'Le texte est trop long.',
    invalid_characters: 'Le texte contient des caractères non admis.',
    invalid_format: 'La valeur n’est pas écrite sous la forme prévue.',
    invalid_date: 'La date indiquée n’existe pas.',
    not_asked: 'Cette question n’est pas prévue après les réponses données.',
  },
  sl: {
    required: 'Za nadaljevanje je treba odgovoriti na to vprašanje.',
    incomplete: 'Za nadaljevanje je treba izpolniti vse dele odgovora.',
    wrong_type: 'Odgovor nima predvidene oblike.',
    unknown_item: 'To vprašanje ni del vprašalnika.',
    unknown_code: 'Navedenega odgovora ni med ponujenimi.',
    unknown_field: 'To polje ni predvideno.',
    repeated_code: 'Isti odgovor je naveden večkrat.',
    repeated_rank: 'Vsako mesto je mogoče uporabiti le enkrat, od 1 naprej in brez izpuščenih mest.',
    exclusive_code: 'Eden od navedenih odgovorov izključuje druge.',
    too_many: 'Navedenih je preveč odgovorov.',
    out_of_range: 'Vrednost ni med dovoljenimi.',
    too_long: 'Besedilo je predolgo.',
    invalid_characters: 'Besedilo vsebuje nedovoljene znake.',
    invalid_format: 'Vrednost ni zapisana v predvideni obliki.',
    invalid_date: 'Navedeni datum ne obstaja.',
    not_asked: 'To vprašanje glede na dane odgovore ni predvideno.',
  },
  en: {
    required: 'Please answer this question to continue.',
    incomplete: 'Please complete every part of the answer to continue.',
    wrong_type: 'The answer does not have the expected format.',
    unknown_item: 'This question is not part of the questionnaire.',
    unknown_code: 'The answer given is not one of those offered.',
    unknown_field: 'This field is not expected.',
    repeated_code: 'The same answer is given more than once.',
    repeated_rank: 'Each rank can be used only once, starting from 1 without gaps.',
    exclusive_code: 'One of the answers given excludes the others.',
    too_many: 'Too many answers are given.',
    out_of_range: 'The value is outside the allowed range.',
    too_long: 'The text is too long.',
    invalid_characters: 'The text contains characters that are not allowed.',
    invalid_format: 'The value is not written in the expected form.',
    invalid_date: 'The date given does not exist.',
    not_asked: 'This question does not apply after the answers given.',
  },
};

type LimitWording = (limit: string) => string;

/** The sentences for faults that know the number exceeded. Answers are few: their number needs a wording without plural. */
export const limitWordings: Readonly<
  Record<Language, Readonly<Record<'too_long' | 'too_many', LimitWording>>>
> = {
  it: {
    too_long: (limit) => `Il testo può contenere al massimo ${limit} caratteri.`,
    too_many: (limit) => `Le risposte indicate sono troppe: numero massimo ${limit}.`,
  },
  de: {
    too_long: (limit) => `Der Text darf höchstens ${limit} Zeichen enthalten.`,
    too_many: (limit) => `Es sind zu viele Antworten angegeben: Höchstzahl ${limit}.`,
  },
  fr: {
    too_long: (limit) => `Le texte peut contenir au maximum ${limit} caractères.`,
    too_many: (limit) => `Trop de réponses sont indiquées\u00a0: nombre maximal ${limit}.`,
  },
  sl: {
    too_long: (limit) => `Besedilo lahko vsebuje največ ${limit} znakov.`,
    too_many: (limit) => `Navedenih je preveč odgovorov: največje število ${limit}.`,
  },
  en: {
    too_long: (limit) => `The text can have at most ${limit} characters.`,
    too_many: (limit) => `Too many answers are given: the maximum is ${limit}.`,
  },
};
