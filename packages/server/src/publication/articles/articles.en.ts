import type { ArticleFacts, Articles } from './article.ts';
import { contactLink, operatorContact } from './contact.ts';
import { groupSections } from './group-sections.ts';
import { uncertaintySections } from './uncertainty-sections.ts';

function who({ operator }: ArticleFacts): string {
  return operator === undefined
    ? 'This installation has not yet said who runs it, nor how to reach them: until then it is not meant to collect real answers.'
    : `The platform is run by ${operator.name}, who can be reached here:`;
}

function handedOut({ minimum }: ArticleFacts): string {
  const rule =
    minimum === undefined
      ? 'In this demonstration they are handed out at once; in a real installation once a day, when at least ten people have written some.'
      : `They are handed out once a day, when at least ${minimum} people have written some; question and language are told only where they set nobody apart. The words themselves may still show who wrote them.`;
  return `Comments are not published: the administration of the service reads them, without knowing which rating they belong to, nor of what day they are. ${rule}`;
}

export const englishArticles: Articles = {
  method: {
    title: 'How to read the figures',
    lead: 'What the score of a service says, what it does not say, and how it is made.',
    sections: [
      {
        heading: 'Who answers',
        blocks: [
          'Whoever wants to. The figures describe the people who answered: they are not an estimate for all users of the service. People who are very satisfied or very dissatisfied often answer more readily than others.',
          'At present all answers are open: anyone may answer, and it is verified neither that they used the service nor that they answer only once.',
        ],
      },
      {
        heading: 'When an answer appears',
        blocks: [
          ({ minimum }) =>
            minimum === undefined
              ? 'In this demonstration each answer appears at once. In a real installation answers appear in groups.'
              : `To protect anonymity, the answers of a service appear in groups of at least ${minimum}, or of 2% of those of the month where that is more, in random order and never all with the same rating. Those left over wait, past midnight too.`,
          'A service with few answers shows no score: “Not enough data yet” stands in its place. No data is never shown as zero.',
          'The figures are of the service as a whole: live figures are never broken down by channel, language or hour.',
        ],
      },
      {
        heading: 'The score of a service',
        blocks: [
          'It is the mean of the ratings from 1 to 5 given to the question on overall satisfaction that appeared in the calendar month. The number of answers it rests on always stands beside it; below 100 answers the mean has one decimal only.',
          'The score is not a judgement of the administration, not a ranking, and does not measure the technical quality of the service.',
        ],
      },
      ...uncertaintySections.en,
      ...groupSections.en,
      {
        heading: 'The trend',
        blocks: [
          (facts) =>
            `The line shows the means of the last ${facts.trendWeeks} weeks, on a scale from 1 to 5; a week without answers is a gap in the line. Answers count on the day on which they appear.`,
          (facts) =>
            `The arrow compares the last ${facts.comparedDays} days with the ${facts.comparedDays} before. It shows a change only if both periods have at least ${facts.comparedBase} answers, the means differ by at least ${facts.smallestChange}, and the difference is more than twice its standard error. It is a rule against following chance, not a statistical test.`,
        ],
      },
      {
        heading: 'Procedures completed',
        blocks: [
          'If only those who reach the end are asked, the service that loses the most people may look best. So the report card shows, beside the score, the share of procedures completed of those started and the ratio of answers to procedures started, by the counts that the administration reports.',
          'Where the counts are missing or cover too few days, the report card says so.',
        ],
      },
      {
        heading: 'The data',
        blocks: [
          'The same figures are available to programs, without registration.',
          { label: 'The country as JSON', href: '/v1/country' },
          { label: 'Description of the interface (OpenAPI)', href: '/openapi.json' },
        ],
      },
    ],
  },
  privacy: {
    title: 'Data protection',
    lead: 'No name, login or cookie is needed to answer. This page says what is stored, what is not, for how long, and which rights those who answer have.',
    sections: [
      {
        heading: 'Who processes the data',
        blocks: [
          who,
          operatorContact,
          ({ operator }) => operator?.privacyContact && 'For questions about personal data, the contact is:',
          ({ operator }) => operator?.privacyContact && contactLink(operator.privacyContact),
          'For a public administration the processing usually rests on a task carried out in the public interest (Article 6(1)(e) of Regulation (EU) 2016/679): knowing how satisfied the users of digital services are.',
        ],
      },
      {
        heading: 'What is stored',
        blocks: [
          [
            'the answers given, with the service, the touchpoint, the channel and the language;',
            'the day of the answer and the day on which it appeared on the report card, never the time;',
            'the assurance level of the answer and the way by which it came;',
            'comments, after the personal data recognised in them have been replaced, and what the administration replied to them;',
            'for those who asked for a code, a fingerprint of it: the code opens the administration’s reply; the code itself is not stored;',
            'for seven days, apart from the answer, a keyed fingerprint of the submission: it serves to count once an answer that is sent twice.',
          ],
        ],
      },
      {
        heading: 'What is not stored',
        blocks: [
          'In no table and no log of the application: network address, device and browser, cookies, the page you came from, the time of the answer, the original text of a comment.',
          'The form holds no tracking tools and calls no other site. An answer that is not sent is not stored.',
        ],
      },
      {
        heading: 'Comments',
        blocks: [
          'Before a comment is stored, Italian tax codes, VAT numbers, IBANs, card and telephone numbers, e-mail addresses and other long runs of digits are replaced by a label such as [IBAN].',
          'Names, street addresses, number plates, documents and case numbers are not recognised yet: please do not write them.',
          handedOut,
        ],
      },
      {
        heading: 'Who sees what',
        blocks: [
          ({ minimum }) =>
            minimum === undefined
              ? 'The public is shown only counts of the service as a whole. In this demonstration each answer appears at once; in a real installation answers appear in groups of at least ten.'
              : `Apart from comments, the public and the administrations are shown only counts of the service as a whole, in groups of at least ${minimum} answers that are never all the same, in random order: whoever knows when a person finished a procedure cannot trace their answer.`,
          'Those who administer the database see the answers without names, in the forms described above. The data are not passed on to others and serve no decision about those who answered.',
        ],
      },
      {
        heading: 'Defence against mass submissions',
        blocks: [
          'For at most a minute, and in memory only, requests from the same address and from the same part of the network (usually a whole building or street) are counted, under a random key that is then destroyed. Of those who keep a report card open, the part of the network is counted for as long as it is open, under a key that lasts a day. While they last these are pseudonymous data. Nothing links these counts to an answer.',
        ],
      },
      {
        heading: 'For how long',
        blocks: [
          'The fingerprint of the submission is erased after seven days.',
          'A comment, the administration’s reply to it and the fingerprint of the code that opens the reply are erased 24 months after the day of the rating; all that stays is that there was a comment.',
          'Changes that an administration announces for one of its services are public, concern no person and stay. The answers to the questions and the counts are stored without limit at present: the planned term for answers, 5 years, is not applied yet.',
        ],
      },
      {
        heading: 'Limits of today',
        blocks: [
          'Answers are open: someone who sent many could isolate that of another person. The protection against this, statistical noise on live figures, is not there yet. Until it is, the platform is not ready for real answers.',
        ],
      },
      {
        heading: 'Your rights',
        blocks: [
          'The Regulation grants the right to access one’s data, to have them rectified or erased, to restrict their processing and to object. As nothing links an answer to a person, nobody’s answer can be found again after it was sent, not even at their request (Article 11 of the Regulation). The exception is someone who wrote identifying data in a comment and can point to it.',
          ({ operator }) =>
            operator === undefined
              ? 'You can lodge a complaint with the Italian data protection authority (Garante). A contact of those who run the platform is not given yet.'
              : 'You can turn to those who run the platform, at the contact given above, and lodge a complaint with the Italian data protection authority (Garante).',
          { label: 'Italian data protection authority (Garante)', href: 'https://www.garanteprivacy.it' },
        ],
      },
    ],
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'Self-assessment of the accessibility of this site, after the model of the statement of the Italian digital agency AgID (Law no. 4 of 9 January 2004).',
    sections: [
      {
        heading: 'Compliance status',
        blocks: [
          'The site is partially compliant with the standard EN 301549, which refers to WCAG 2.1 level AA: the assessment of all criteria is not complete, for the reasons given below.',
          'This page is written by those who develop the platform. It does not replace the statement that the administration running it has to draw up and publish by AgID’s procedure.',
        ],
      },
      {
        heading: 'What was tested, and how',
        blocks: [
          [
            'automatic checks with axe-core on every kind of page, in the five languages, without findings;',
            'use of the form, the search and the lists with the keyboard alone, with the focus always visible;',
            'text enlarged to 200% in a window of 320 pixels, without horizontal scrolling;',
            'all pages and the form without JavaScript;',
            'charts that come with a description; no meaning carried by colour alone.',
          ],
        ],
      },
      {
        heading: 'What has not been tested yet',
        blocks: [
          [
            'tests with screen readers and other assistive technologies;',
            'tests with people with disabilities;',
            'manual assessment of every criterion by experts.',
          ],
        ],
      },
      {
        heading: 'Content that is not accessible',
        blocks: [
          [
            'the names of administrations, those of some services and some announcements of administrations are in Italian only, on pages in other languages too: their language is marked for assistive technologies;',
            'the description of the interface for programs is a JSON file, in English;',
            'the sites of the services, which can be reached from here, answer for their own accessibility.',
          ],
        ],
      },
      {
        heading: 'Reporting problems',
        blocks: [
          who,
          operatorContact,
          'A report should name the page and the difficulty met. If no answer comes within thirty days, or it is not satisfactory, you can turn to the digital ombudsman at AgID.',
          { label: 'Digital ombudsman (Difensore civico per il digitale)', href: 'https://www.agid.gov.it' },
        ],
      },
      {
        heading: 'About this page',
        blocks: [
          (facts) =>
            `Self-assessment of ${facts.statementDay}. It is reviewed whenever the site changes in a relevant way.`,
        ],
      },
    ],
  },
};
