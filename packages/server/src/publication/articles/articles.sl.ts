import type { ArticleFacts, Articles } from './article.ts';
import { contactLink, operatorContact } from './contact.ts';
import { groupSections } from './group-sections.ts';
import { uncertaintySections } from './uncertainty-sections.ts';

function who({ operator }: ArticleFacts): string {
  return operator === undefined
    ? 'Ta namestitev še ni navedla, kdo jo upravlja in kako ga je mogoče doseči: do takrat ni namenjena zbiranju resničnih odgovorov.'
    : `Platformo upravlja ${operator.name}. Stik je mogoč tukaj:`;
}

function handedOut({ minimum }: ArticleFacts): string {
  const rule =
    minimum === undefined
      ? 'V tej predstavitvi so ji predani takoj; v pravi namestitvi enkrat na dan, ko jih napiše vsaj deset oseb.'
      : `Predani so ji enkrat na dan, ko jih napiše dovolj oseb (najmanj ${minimum}); vprašanje in jezik sta navedena le, kjer nikogar ne razlikujeta. Vendar lahko osebo razkrijejo že same besede.`;
  return `Komentarji se ne objavljajo: bere jih uprava storitve, ne da bi vedela, kateri oceni pripadajo in s katerega dne so. ${rule}`;
}

export const sloveneArticles: Articles = {
  method: {
    title: 'Kako brati številke',
    lead: 'Kaj ocena storitve pove, česa ne pove in kako nastane.',
    sections: [
      {
        heading: 'Kdo odgovarja',
        blocks: [
          'Odgovori, kdor želi. Številke opisujejo ljudi, ki so odgovorili: niso ocena za vse uporabnike storitve. Zelo zadovoljni ali zelo nezadovoljni pogosto odgovarjajo raje kot drugi.',
          'Danes so vsi odgovori odprti: odgovori lahko kdor koli; ne preverja se niti, ali je storitev uporabil, niti, ali odgovarja samo enkrat.',
        ],
      },
      {
        heading: 'Kdaj se odgovor pokaže',
        blocks: [
          ({ minimum }) =>
            minimum === undefined
              ? 'V tej predstavitvi se vsak odgovor pokaže takoj. V resnični namestitvi se odgovori pokažejo v skupinah.'
              : `Zaradi varovanja anonimnosti se odgovori o storitvi pokažejo v skupinah; najmanjše število odgovorov v skupini je ${minimum} oziroma 2 % odgovorov v mesecu, če je to več. Razvrščeni so naključno in nikoli nimajo vsi enake ocene. Preostali čakajo, tudi čez polnoč.`,
          'Storitev z malo odgovori ne pokaže ocene: na njenem mestu piše »Podatkov še ni dovolj«. Odsotnost podatkov ni nikoli prikazana kot nič.',
          'Številke veljajo za storitev kot celoto: v živo niso nikoli razčlenjene po kanalu, jeziku ali uri.',
        ],
      },
      {
        heading: 'Ocena storitve',
        blocks: [
          'To je povprečje ocen od 1 do 5 pri vprašanju o splošnem zadovoljstvu, ki so se pokazale v koledarskem mesecu. Ob njem je vedno navedeno, na koliko odgovorih temelji; pri manj kot 100 odgovorih ima povprečje eno samo decimalko.',
          'Ocena ni sodba o upravi, ni lestvica in ne meri tehnične kakovosti storitve.',
        ],
      },
      ...uncertaintySections.sl,
      ...groupSections.sl,
      {
        heading: 'Gibanje',
        blocks: [
          (facts) =>
            `Črta prikazuje tedenska povprečja na lestvici od 1 do 5; število prikazanih tednov: ${facts.trendWeeks}. Teden brez odgovorov je vrzel v črti. Odgovori štejejo na dan, ko se pokažejo.`,
          (facts) =>
            `Puščica primerja dve zaporedni obdobji; vsako traja ${facts.comparedDays} dni. Spremembo pokaže le, če je v vsakem obdobju število odgovorov najmanj ${facts.comparedBase}, če se povprečji razlikujeta vsaj za ${facts.smallestChange} in če je razlika večja od dvakratnika svoje standardne napake. To je pravilo, da ne bi sledili naključju, in ne statistični preizkus.`,
        ],
      },
      {
        heading: 'Dokončani postopki',
        blocks: [
          'Če vprašamo samo tiste, ki pridejo do konca, je lahko storitev, ki izgubi največ ljudi, videti najboljša. Zato pregled ocen ob oceni prikazuje delež dokončanih med začetimi postopki in razmerje med odgovori in začetimi postopki, po štetju uprave.',
          'Kjer podatkov o številu postopkov ni ali zajemajo premalo dni, je to navedeno.',
        ],
      },
      {
        heading: 'Podatki',
        blocks: [
          'Iste številke so na voljo programom, brez registracije.',
          { label: 'Država v obliki JSON', href: '/v1/country' },
          { label: 'Opis vmesnika (OpenAPI)', href: '/openapi.json' },
        ],
      },
    ],
  },
  privacy: {
    title: 'Varstvo podatkov',
    lead: 'Za odgovor ne potrebujete imena, prijave ali piškotkov. Ta stran pove, kaj se hrani in kaj ne, kako dolgo in kakšne pravice imajo tisti, ki odgovarjajo.',
    sections: [
      {
        heading: 'Kdo obdeluje podatke',
        blocks: [
          who,
          operatorContact,
          ({ operator }) => operator?.privacyContact && 'Za vprašanja o osebnih podatkih je stik naslednji:',
          ({ operator }) => operator?.privacyContact && contactLink(operator.privacyContact),
          'Pri javni upravi obdelava praviloma temelji na nalogi v javnem interesu (člen 6(1)(e) Uredbe (EU) 2016/679): poznati zadovoljstvo uporabnikov digitalnih storitev.',
        ],
      },
      {
        heading: 'Kaj se hrani',
        blocks: [
          [
            'dani odgovori s storitvijo, stično točko, kanalom in jezikom;',
            'dan odgovora in dan, ko se je pokazal v pregledu ocen, nikoli ura;',
            'stopnja zanesljivosti odgovora in pot, po kateri je prišel;',
            'komentarji, potem ko so prepoznani osebni podatki nadomeščeni, in odgovori uprave nanje;',
            'za tiste, ki so želeli kodo, njen odtis: s kodo je mogoče prebrati odgovor uprave; koda sama se ne hrani;',
            'sedem dni, ločeno od odgovora, šifriran odtis oddaje: namenjen je temu, da dvakrat poslan odgovor šteje enkrat.',
          ],
        ],
      },
      {
        heading: 'Kaj se ne hrani',
        blocks: [
          'V nobeni tabeli in nobenem dnevniku aplikacije: omrežni naslov, naprava in brskalnik, piškotki, prej obiskana stran, ura odgovora, izvirno besedilo komentarja.',
          'Obrazec ne vsebuje orodij za sledenje in se ne obrača na druga spletna mesta. Odgovor, ki ni poslan, se ne hrani.',
        ],
      },
      {
        heading: 'Komentarji',
        blocks: [
          'Preden se komentar shrani, se davčne številke, številke DDV, IBAN, številke kartic in telefonske številke, e-poštni naslovi in drugi dolgi nizi števk nadomestijo z oznako, na primer [IBAN].',
          'Imena, domači naslovi, registrske tablice, dokumenti in številke zadev še niso prepoznani: prosimo, da jih ne zapisujete.',
          handedOut,
        ],
      },
      {
        heading: 'Kdo kaj vidi',
        blocks: [
          ({ minimum }) =>
            minimum === undefined
              ? 'Javnosti so prikazana samo štetja za storitev kot celoto. V tej predstavitvi se vsak odgovor pokaže takoj; v resnični namestitvi se odgovori pokažejo v skupinah po najmanj deset.'
              : `Razen komentarjev so javnosti in upravam prikazana samo štetja za storitev kot celoto, v skupinah nikoli povsem enakih odgovorov (najmanjše število: ${minimum}), v naključnem vrstnem redu: kdor ve, kdaj je nekdo končal postopek, ne more ugotoviti njegovega odgovora.`,
          'Skrbniki podatkovne zbirke vidijo odgovore brez imen v zgoraj opisanih oblikah. Podatki se ne posredujejo drugim in ne služijo nobeni odločitvi o tistih, ki so odgovorili.',
        ],
      },
      {
        heading: 'Obramba pred množičnim pošiljanjem',
        blocks: [
          'Največ eno minuto in samo v pomnilniku se šteje, koliko zahtev pride z istega naslova in iz istega dela omrežja (običajno cele stavbe ali ulice), pod naključnim ključem, ki se nato uniči. Pri odprtem pregledu ocen se šteje del omrežja, dokler je pregled odprt, pod ključem, ki velja en dan. Dokler trajajo, so to psevdonimni podatki. Nič ne povezuje teh štetij z odgovorom.',
        ],
      },
      {
        heading: 'Kako dolgo',
        blocks: [
          'Odtis oddaje se po sedmih dneh izbriše.',
          'Komentar, odgovor uprave nanj in odtis kode, s katero se odgovor prebere, se izbrišejo 24 mesecev po dnevu ocene; ostane le podatek, da je komentar bil.',
          'Spremembe, ki jih uprava sporoči o svoji storitvi, so javne, se ne nanašajo na osebe in ostanejo. Odgovori na vprašanja in štetja se danes hranijo brez omejitve: predvideni rok za odgovore, 5 let, se še ne uporablja.',
        ],
      },
      {
        heading: 'Današnje omejitve',
        blocks: [
          'Odgovori so odprti: kdor bi jih poslal veliko, bi lahko osamil odgovor druge osebe. Zaščite pred tem, statističnega šuma na številkah v živo, še ni. Dokler je ni, platforma ni pripravljena za resnične odgovore.',
        ],
      },
      {
        heading: 'Vaše pravice',
        blocks: [
          'Uredba priznava pravico do dostopa do lastnih podatkov, do njihovega popravka ali izbrisa, do omejitve obdelave in do ugovora. Ker nič ne povezuje odgovora z osebo, po oddaji ni mogoče več najti odgovora določene osebe, niti na njeno zahtevo (člen 11 Uredbe). Izjema je, kdor je v komentar zapisal podatke, po katerih ga je mogoče prepoznati, in lahko nanj pokaže.',
          ({ operator }) =>
            operator === undefined
              ? 'Pritožbo lahko vložite pri italijanskem organu za varstvo podatkov (Garante). Stik upravljavca platforme še ni naveden.'
              : 'Obrnete se lahko na upravljavca platforme na zgoraj navedeni stik in vložite pritožbo pri italijanskem organu za varstvo podatkov (Garante).',
          { label: 'Italijanski organ za varstvo podatkov (Garante)', href: 'https://www.garanteprivacy.it' },
        ],
      },
    ],
  },
  accessibility: {
    title: 'Dostopnost',
    lead: 'Samoocena dostopnosti tega spletnega mesta po vzorcu izjave agencije AgID (zakon št. 4 z dne 9. januarja 2004).',
    sections: [
      {
        heading: 'Stanje skladnosti',
        blocks: [
          'Spletno mesto je delno skladno s standardom EN 301549, ki se sklicuje na WCAG 2.1, raven AA: ocena vseh meril ni popolna, iz spodaj navedenih razlogov.',
          'To stran so napisali razvijalci platforme. Ne nadomešča izjave, ki jo mora uprava, ki jo upravlja, izpolniti in objaviti po postopku agencije AgID.',
        ],
      },
      {
        heading: 'Kaj in kako je bilo preverjeno',
        blocks: [
          [
            'samodejna preverjanja z orodjem axe-core na vseh vrstah strani, v petih jezikih, brez ugotovitev;',
            'uporaba obrazca, iskanja in seznamov samo s tipkovnico, z vedno vidnim fokusom;',
            'na 200 % povečano besedilo v oknu širine 320 slikovnih pik, brez vodoravnega drsenja;',
            'vse strani in obrazec brez JavaScripta;',
            'grafikoni z opisom; noben pomen ne temelji samo na barvi.',
          ],
        ],
      },
      {
        heading: 'Kaj še ni bilo preverjeno',
        blocks: [
          [
            'preizkusi z bralniki zaslona in drugimi podpornimi tehnologijami;',
            'preizkusi z invalidnimi uporabniki;',
            'ročna ocena vsakega merila, ki bi jo opravili strokovnjaki.',
          ],
        ],
      },
      {
        heading: 'Nedostopne vsebine',
        blocks: [
          [
            'imena uprav in nekaterih storitev ter nekatera sporočila uprav so samo v italijanščini, tudi na straneh v drugih jezikih: njihov jezik je označen za podporne tehnologije;',
            'opis vmesnika za programe je datoteka JSON v angleščini;',
            'spletna mesta storitev, dosegljiva od tod, sama odgovarjajo za svojo dostopnost.',
          ],
        ],
      },
      {
        heading: 'Sporočanje težav',
        blocks: [
          who,
          operatorContact,
          'Sporočilo naj navede stran in težavo. Če odgovora ni v tridesetih dneh ali ni zadovoljiv, se lahko obrnete na varuha pravic za digitalne zadeve pri agenciji AgID.',
          {
            label: 'Varuh pravic za digitalne zadeve (Difensore civico per il digitale)',
            href: 'https://www.agid.gov.it',
          },
        ],
      },
      {
        heading: 'O tej strani',
        blocks: [
          (facts) =>
            `Samoocena: ${facts.statementDay}. Pregleda se ob vsaki pomembni spremembi spletnega mesta.`,
        ],
      },
    ],
  },
};
