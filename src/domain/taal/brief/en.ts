/** The invitation for a family in plain English. */
import { datums } from '../datums.ts'
import type { Brieftekst } from './Brieftekst.ts'

export const en: Brieftekst = {
  taal: 'en',
  richting: 'ltr',
  nagekeken: { gewoon: false, rechten: false, leerplicht: false },
  datum: datums.en,
  klok: (tijd) => tijd,
  titel: 'Invitation to talk about your child',
  aanhef: (wie) => `Dear ${wie},`,
  aanhefZonder: 'Dear parent, dear young person,',
  inleiding:
    'We would like to talk with you about your child and school. You know your child best. Together we make a plan.',
  wanneer: (datum) => `When: ${datum}`,
  hoeLaat: (klok) => `What time: ${klok}`,
  waar: (plaats) => `Where: ${plaats}`,
  tafel: {
    titel: 'Who do we ask to come?',
    jongere: 'A young person.',
    ouder:
      'A parent who thinks along in our team. Would you rather not have that? Say so. Then this parent leaves the room for a while.',
    rol: {
      school: 'from the school',
      samenwerkingsverband: 'from the schools in this area, which together look for a place for every child',
      jeugdhulp: 'from the help for children and families',
      doorstroompunt: 'helps young people to find a course or work',
      werkgever: 'from a company where young people can learn',
      overig: 'thinks along with us',
    },
    persoon: (naam, rollen) => `${naam}: ${rollen.join('. Also: ')}.`,
  },
  waarom: {
    titel: 'Why do we invite you?',
    tekst:
      'Your child is at home, or cannot go to school every day. Together with you we look for what helps now. Nobody gets the blame.',
  },
  waarover: {
    titel: 'What do we talk about?',
    punten: [
      'What goes well? What should stay like this?',
      'What does your child need, to be able to learn?',
      'Which small step do we take first, and who does what?',
      'Who is the person you can always call?',
    ],
  },
  mee: {
    titel: 'Who may come with you?',
    tekst:
      'You may bring someone you trust: family, a friend or someone who helps you. Your child may come too. Is your child 12 or older? Then we would like to hear what your child wants, in the words of your child.',
  },
  tolk: {
    titel: 'Would you rather speak another language?',
    erbij: 'There will be an interpreter.',
    erbijVoor: (taal) => `There will be an interpreter. Language: ${taal}.`,
    vraag: 'Let us know. Then we ask an interpreter to come. Your child does not have to interpret for you.',
    vraagVoor: (taal) =>
      `The language you would rather speak: ${taal}. Do you want an interpreter? Let us know. Your child does not have to interpret for you.`,
  },
  vertellen: {
    titel: 'What do you not have to tell?',
    tekst:
      'You only tell what you want to tell. You do not have to say anything about illness, medicines, religion, money or the police. Is there something that you do not want us to write down? Say so. Then we do not write it down.',
  },
  opschrijven: {
    titel: 'What do we write down?',
    tekst: 'We write down what we agree with you. While you are there, we talk only about your child.',
  },
  vraag: (contact) => `Can you not come, or do you have a question? Call or send an e-mail: ${contact}`,
  rechten: {
    plek: 'Every child has the right to a place to learn.',
    zestien: 'From the age of 16, young people decide for themselves.',
    inzage:
      'You may ask to read what is written about your child. Is something not right? Then we correct it.',
  },
  leerplicht: {
    rol: 'leerplichtambtenaar, the school attendance officer of the municipality. This person helps you and your child, and also checks if everyone follows the law',
  },
  nietNagekeken:
    'Nobody who speaks this language has checked this translation yet. The Dutch text is the one that counts. Is something written only in Dutch? Ask us to explain it.',
}
