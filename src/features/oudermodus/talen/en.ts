import type { Catalogus } from './Catalogus.ts'
import { kaarten, leerplicht, meer, rechten, woorden } from './enMeer.ts'

const maanden = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** English, as it is read in Europe: the day before the month. */
export const en: Catalogus = {
  taal: 'en',
  richting: 'ltr',
  nagekeken: { gewoon: false, rechten: false, leerplicht: false },
  datum: (datum) => {
    const [jaar = '', maand = '', dag] = datum.split('-')
    const naam = maanden[Number(maand) - 1] ?? ''
    return dag === undefined ? `${naam} ${jaar}` : `${Number(dag)} ${naam} ${jaar}`
  },
  balk: {
    leesHardop: 'Read aloud',
    stop: 'Stop reading',
    geenStem: 'This tablet cannot read aloud. Ask someone to read to you.',
    klaar: 'Done, give the tablet back',
    terug: 'Back',
    naarInhoud: 'Go to the content',
  },
  eerste: {
    leest: (naam) => `${naam} is reading this.`,
    regel: {
      'kind-leest': () => 'This is about you. You read what we share with you and with your home.',
      'jongere-praat-mee': () => 'This is about you. From the age of 12 you have a say in what happens.',
      'jongere-beslist': () =>
        'This is about you. From the age of 16 you decide yourself who reads this at home.',
      volwassen: () => 'This is about you. Your parents read this only if you say yes.',
      'ouder-leest': (naam) => `You read what we share with you about ${naam}.`,
      'ouder-leest-jongere-weet-het': (naam) =>
        `You read what we share with you about ${naam}. Does ${naam} know that you are reading this?`,
      'jongere-vond-goed': (naam) => `${naam} agrees that you read this.`,
      'hoofdlijn-na-weging': (naam) => `You read only the most important things about ${naam}.`,
    },
    geenDoel: 'We have not agreed on a goal yet.',
    uiterlijk: (datum) => `By ${datum} at the latest`,
    voorlopig: 'This goal is not final yet. First we want to know what you think.',
    stap: 'First step: who and when',
    geenStap: 'We have not agreed on a first step yet.',
    geenWie: 'We have not agreed yet who does this.',
    geenWanneer: 'We have not agreed yet when this happens.',
    contact: 'Your contact person',
    geenContact: 'There is no contact person yet. Ask at the table who you can call.',
    geenTelefoon: 'The phone number is not here yet. Ask for it at the table.',
    geenVolgende: 'We have not agreed on a new date yet.',
  },
  klopt: {
    titel: 'Is this right?',
    uitleg: 'We wrote this down. Say for each line if it is right.',
    leeg: 'There is nothing to check yet.',
    teller: (nummer, aantal) => `${nummer} of ${aantal}`,
    klopt: 'Right',
    kloptNiet: 'Not right',
    aanvulling: 'I want to add something',
    watNiet: 'What is not right?',
    watErbij: 'What do you want to add?',
    volgende: 'Next',
    vorige: 'Previous',
    toenStond: 'It said this then',
    antwoord: 'Answer from the team',
    geenAntwoord: 'The team has not answered yet.',
  },
  zeggen: {
    titel: 'I want to say something',
    uitleg: 'Choose a card. You do not have to. Skip what you do not want.',
    kaarten,
    antwoord: 'Your answer',
    schaal: 'Choose a number from 0 to 10',
    laagst: '0: it is not going well at all',
    hoogst: '10: it is going very well',
    plek: { je: 'My place', u: 'In my own words' },
    plekUitleg: 'Here you write what you want. We do not change it.',
    eerder: 'You said this before',
    watErmee: 'What the team did with it',
    nogNiets: {
      je: 'The team has not written down yet what it did with this. Ask about it.',
      u: 'The team has not written down yet what it did with this. You may ask about it.',
    },
  },
  lezen: {
    vraag: 'Who may read this?',
    publiek: {
      kind: 'Me and the team. Not my parents.',
      'deze-ouder': 'Me and the team. Nobody else.',
      team: 'Only the team. I cannot read it here again later.',
      iedereen: {
        je: 'Everyone at the table. My parents too.',
        u: 'Everyone at the table. The child and the other parent too.',
      },
    },
  },
  bewaren: {
    verstuur: 'Send',
    verstuurdOm: (tijd) => `Sent at ${tijd}. The team will read this.`,
    kladOm: (tijd) => `Saved at ${tijd}. Not sent yet.`,
    nogNiet: 'Not saved yet',
    mislukt: 'Saving does not work now. What you wrote is still on this screen. Ask for help at the table.',
    dicht: 'This page is closed. This was not saved. Tell the people at the table what you wrote.',
    bsn: 'This looks like a citizen service number (burgerservicenummer, BSN). We do not keep that. Take it out.',
    teLang: 'This text is too long to save. Make it shorter.',
    leeg: 'Write something first.',
    verander: 'Change this',
    haalWeg: 'Take this away',
  },
  klaar: {
    titel: 'Are you done?',
    uitleg: 'This page will close. Then give the tablet to the team.',
    nietVerstuurd: 'You wrote something and did not send it. Then the team does not read it yet.',
    nietBewaard: 'Not everything is saved. If you stop now, that part will be gone.',
    ja: 'Give the tablet back',
    nee: 'Not yet',
  },
  woorden,
  meer,
  leerplicht,
  rechten,
}
