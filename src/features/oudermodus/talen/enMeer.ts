import type { Catalogus } from './Catalogus.ts'

export const kaarten: Catalogus['zeggen']['kaarten'] = {
  'goed-in': {
    je: 'What do you like? What are you good at?',
    u: 'What is your child good at? What does your child like?',
  },
  'blijft-zo': 'What goes well and should stay like this?',
  hoop: 'What do you hope for in four weeks?',
  'morgen-goed': 'Imagine: tomorrow it goes well. How do you notice? Who else sees it?',
  schaal: 'How is it going now? Choose a number from 0 to 10.',
  'waarom-niet-lager': 'What makes you not choose a lower number?',
  'ging-al-beter': 'When did it already go a bit better? What was different then?',
  stapje: 'What is a small step forward?',
  'wie-doet-wat': 'What can you do yourself? What should we do?',
  steun: {
    je: 'Who helps you? Who do you feel good with?',
    u: 'Who helps you and your child?',
  },
  'waar-begint': {
    je: 'Where and when do you want to begin?',
    u: 'Where and when can it begin?',
  },
  'als-het-niet-lukt': 'What do we agree for if it still does not work?',
}

export const woorden: Catalogus['woorden'] = {
  over: {
    situatie: 'How it is going now',
    ondersteuningsvraag: { je: 'What do you need?', u: 'What is needed?' },
    focus: 'What are we working on?',
    regie: 'Who makes sure that it happens?',
    doel: 'Our goal',
    actie: 'Who does what?',
    volgende: 'We look at this again on',
  },
  situatie: {
    dreigt: () => 'Going to school is difficult now.',
    thuis: (naam) => ({ je: 'You are at home.', u: `${naam} is at home.` }),
    terug: (naam) => ({ je: 'You are going to school again.', u: `${naam} is going to school again.` }),
    afgesloten: () => 'We are done with this worksheet.',
  },
  sinds: (datum) => `Since ${datum}`,
  regieGeen: 'This has not been agreed yet.',
  regieGevraagd: (wie) => `We asked: ${wie}. We are waiting for an answer.`,
  regieVoorlopig: (wie) => `For now: ${wie}`,
  partij: {
    kind: { je: 'you', u: 'child' },
    ouder: { je: 'your parent', u: 'parent' },
    school: 'school',
    leerplicht: 'leerplicht, the office for school attendance',
    samenwerkingsverband: 'samenwerkingsverband, all schools in this area together',
    jeugdhulp: 'jeugdhulp, help for children and families',
    doorstroompunt: 'doorstroompunt, help for young people with school and work',
    werkgever: 'employer',
    overig: 'someone else',
  },
  verzorger: { voogd: 'guardian', pleegouder: 'foster parent' },
  afloop: { gedaan: 'This is done.', deels: 'This is partly done.', niet: 'This did not work out.' },
}

export const meer: Catalogus['meer'] = {
  titel: 'Know more',
  werkblad: 'This is a worksheet of the team. It is not an official file.',
  afgesproken: 'What does the worksheet say?',
  gezegd: 'What has been said?',
  eerder: 'Earlier',
  wieLeest: 'Who reads what?',
  leesregels: {
    team: 'These people read what was agreed: the team, the school, leerplicht (school attendance) and jeugdhulp (help for children and families).',
    keuze: 'With your own words, you choose yourself who reads them.',
    ouders: {
      je: 'Your parents read your words only if you choose that.',
      u: 'The other parent reads your words only if you choose that.',
    },
    zestien: 'From the age of 16, young people decide themselves if their parents may read along.',
    bestuur: 'A board gets only numbers. There are no names with them.',
    anderen: 'Other families never read this.',
  },
  tafel: 'Who is here at the table?',
  steun: 'Free help',
  steunpunt:
    'The ouder- en jeugdsteunpunt is a place that helps parents and children with questions about school. It costs nothing.',
  consulent:
    'Do you and the school not find a way? An onderwijsconsulent is an independent adviser who thinks along with you. It costs nothing. Website: onderwijsconsulenten.nl',
  waarSteun:
    'The ouder- en jeugdsteunpunt belongs to the samenwerkingsverband, all schools in this area together. You can call it yourself.',
}

export const leerplicht: Catalogus['leerplicht'] = {
  toezicht:
    'The leerplichtambtenaar is the school attendance officer of the municipality. This person helps you and also checks if everyone follows the law.',
}

export const rechten: Catalogus['rechten'] = {
  titel: 'Your rights',
  zin: 'You may read what is written here, have a mistake corrected, object, and ask to have it deleted. You get an answer within one month.',
  anders: {
    je: 'Tell us if something is not right. You can have your own words changed or deleted. Until you are 16, your parents or guardian ask us to correct or delete the rest.',
    u: 'Tell us if something is not right. You can have your own words changed or deleted. Until the child is 16, the person with parental authority asks us to correct or delete the rest. From 16, the young person asks this.',
  },
  wieBellen: 'Who can help?',
  contact: 'Call your contact person first.',
  fg: (fg) =>
    `The functionaris gegevensbescherming (data protection officer) watches over our privacy rules: ${fg}`,
  geenFg:
    'A functionaris gegevensbescherming (data protection officer) watches over our privacy rules. Ask your contact person who that is.',
  toezichthouder:
    'You can also send a complaint to the Autoriteit Persoonsgegevens. That is the Dutch office that protects personal data. Website: autoriteitpersoonsgegevens.nl',
}
