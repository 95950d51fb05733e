import { datums } from '../../../../domain/taal/datums.ts'
import type { Pakkettekst } from './Pakkettekst.ts'
import { tel } from './tel.ts'

const seconds = tel('en', { one: 'second', other: 'seconds' })
const things = tel('en', { one: 'thing', other: 'things' })

export const en: Pakkettekst = {
  taal: 'en',
  richting: 'ltr',
  nagekeken: false,
  datum: datums.en,
  kies: {
    naarInhoud: 'Go to the content',
    talen: 'Language of this page',
    titel: 'Read what you got from the team',
    uitleg: 'You got a file and five words from the team. With these you can read here what was agreed.',
    uitlegQr: 'You scanned the QR code of the team. With the five words you can read here what was agreed.',
    terug: 'To the start',
    bestand: 'Choose the file gezin.txt',
    anderBestand: 'Choose another file',
    gekozen: (naam) => `Chosen: ${naam}`,
    geenBestand: 'First choose the file that you got from the team.',
    woorden: 'The five words',
    woordenHint: 'Someone from the team told you these words. They are Dutch words.',
    geenWoorden: 'Type the five words.',
    klok: 'The app looks at the clock of this device. If the clock is set back, the file still opens.',
    nietsBewaard:
      'The app keeps nothing here. The file stays where you put it. Without the five words nobody can read it.',
    nietsBewaardQr:
      'The app keeps nothing here. The address of this page can be in the history of the browser. Without the five words nobody can read what is in it.',
    open: 'Open it',
    bezig: 'Opening',
  },
  veld: {
    toon: 'Show',
    verberg: 'Hide',
    passen: 'Words that fit',
    maakAf: 'Complete the word',
    meer: 'More words fit. Keep typing.',
  },
  tot: (tot) => `This opens up to and including ${tot}.`,
  antwoord: {
    titel: 'The answer',
    leeg: 'There is nothing in the answer yet.',
    telling: (aantal) => `In the answer: ${things(aantal)}.`,
    uitleg: 'Save the file and give it to the team. Only the team can read it.',
    weg: 'Does the team not have the answer yet? After Close everything it is gone.',
    bewaar: 'Save antwoord.txt',
    bewaard: 'The file antwoord.txt is made. Give it to the team.',
    toon: 'Show as QR code',
    qr: 'QR code with the answer',
    qrUitleg:
      'Hold this code in front of the camera of the tablet of the team. Close this only when the team says that it has the answer.',
    teLang: 'The answer is too long for a QR code. Save the file and give that to the team.',
    mislukt: 'The file was not made. What you wrote is still here. Try again.',
    teGroot: 'The answer is too long. Make a text shorter and try again.',
    verder: 'Keep reading',
    terug: 'Back to the page',
    sluit: 'Close everything',
  },
  fout: {
    geenBestand:
      'This does not come from the kantelteam. Choose the file gezin.txt, or scan the QR code again.',
    beschadigd: 'This file is not complete. Ask the team for a new file.',
    nieuwer:
      'This file was made with a newer version of the app. Turn on the internet, go to the start and load the new version there.',
    nietVanOns: 'This file was not made by this app. Ask the team for a new file.',
    geenGeheugen: 'This device does not have enough memory for this. Close other tabs and try again.',
    foutWoorden: 'These words are not right. Check what you typed.',
    foutWoordenWacht: (wachten) => `These words are not right. Wait ${seconds(wachten)} and then try again.`,
    teVaak: (wachten) => `The words were not right too often. Wait ${seconds(wachten)} and then try again.`,
    verlopen: (tot) => `This file opened up to and including ${tot}. Ask the team for a new file.`,
  },
}
