/** What was said and agreed about each made-up child; together every situatie and every state of the regie. */
import { addDays } from '../../lib/datum.ts'
import { addNotitie } from '../notitie/handelingen.ts'
import { setOndersteuningsvraag } from '../dossier/werkblad.ts'
import { askRegie, takeVoorlopigeRegie } from '../regie/handelingen.ts'
import type { Oefenkindnaam } from './oefenteam.ts'
import type { SpeelKind } from './speelKind.ts'
import { makeVerteller, type Verteller, wie } from './verteller.ts'

const verhalen: Readonly<Record<Oefenkindnaam, (v: Verteller) => void>> = {
  noor: (v) => {
    v.weten(-60)
    v.opgepakt()
    v.vraag(
      'Noor wil weer naar de creatieve lessen. Zij heeft een rustige plek nodig om te beginnen, en een vast gezicht.',
    )
    v.focus('school', 'Wij richten ons op een veilige start in een klein lokaal.')
    v.focus('leerplicht', 'Ik help om het tempo erin te houden.')
    v.ja('samir')
    v.doel(
      'Noor is twee ochtenden per week op school, eerst in het kleine lokaal.',
      42,
      'Zij komt zelf binnen en blijft tot de pauze.',
    )
    v.gezin('ja', v.toen, 'beide', 'Noor en haar moeder', 'aan tafel')
    v.actie('Het kleine lokaal vrijhouden op dinsdag en donderdag', 'marit', 7)
    v.actie('Met Noor een rondje door de school lopen', 'marit', 14)
    v.actie('Elke vrijdag even bellen met Noor en haar moeder', 'samir', 28)
    v.actie('Met alle docenten afspreken hoe een leerling rustig binnenkomt', 'marit', 21, 'school')
    v.plicht('zorgplicht', 'gedaan')
    v.plicht('gemeente', 'gedaan')
    v.plicht('ouders', 'gedaan')
    v.eigen({
      soort: 'inbreng',
      wie: 'kind',
      tekst: 'Ik wil eerst weten waar ik kan zitten als het druk is.',
      publiek: 'iedereen',
    })
    v.klopt('samir', 'marit')
    v.klaar(0, 'gedaan', -20)
    v.ermee('Noor koos zelf haar plek in het kleine lokaal. Die blijft voor haar vrij.', -20)
    v.klaar(1, 'deels', -12, 'het was erg druk op de gang; wij proberen het na schooltijd')
    v.aanTafel((d, ctx) =>
      addNotitie(
        d,
        { tekst: 'Noor tekent graag. De tekenlerares kent haar goed.', publiek: 'iedereen', van: 'school' },
        ctx,
      ),
    )
    v.verder(28)
  },
  yusuf: (v) => {
    v.opgepakt()
    v.vraag('Yusuf wil werken met zijn handen. Hij zoekt een plek waar hij kan leren en werken tegelijk.')
    v.kind.doe(
      v.toen,
      (d, ctx) =>
        takeVoorlopigeRegie(
          d,
          { wie: wie('joke'), vraagtAan: wie('dewi'), vraagtVoor: addDays(ctx.vandaag, 21) },
          ctx,
        ),
      v.overleg,
    )
    v.doel('Yusuf loopt een dag mee in een werkplaats.', 35, 'Hij is er geweest en vertelt hoe het was.')
    v.gezin('nog-niet', v.toen, null, '', '')
    v.actie('Doel bespreken met kind en ouders', 'joke', 7)
    v.actie('Twee werkplaatsen bellen', 'joke', 14)
    v.aanTafel((d, ctx) =>
      addNotitie(
        d,
        {
          tekst: 'De neef van Yusuf heeft een fietsenwinkel. Misschien kan daar iets.',
          publiek: 'team',
          van: 'samenwerkingsverband',
        },
        ctx,
      ),
    )
    v.verder(28)
  },
  finn: (v) => {
    v.weten(-35)
    v.vraag('Finn mist zijn vriend in de klas. Hij wil weten met wie hij speelt in de pauze.')
    v.eigen({
      soort: 'verhaal',
      wie: 'ouder1',
      tekst: 'Tot het hek gaat het goed. Dan blijft hij staan en kijkt hij wie er op het plein is.',
      publiek: 'deze-ouder',
    })
    v.reactie('vraag', 'Welke klasgenoot woont bij hem in de buurt?', 'school')
    v.reactie('succes', 'Hij loopt elke ochtend zelf mee tot het hek.', 'leerplicht')
    v.reactie('ellende', 'Elke dag opnieuw afscheid nemen bij het hek.', 'ouder')
    v.gevraagd('dewi')
    v.doel(
      'Finn is elke dag de hele ochtend op school.',
      28,
      'De juf ziet hem binnenkomen met een klasgenoot.',
    )
    v.gezin('ja', -21, 'ouders', 'de vader van Finn', 'telefonisch')
    v.actie('Een maatje zoeken voor de pauze', 'marit', 7)
    v.klaar(0, 'gedaan', -22)
    v.actie('Na twee weken vragen hoe het gaat', 'ellen', 24)
    v.kloptNiet(
      'ondersteuningsvraag',
      'Het gaat niet alleen om zijn vriend. Het plein is te vol, zegt hij zelf.',
      -2,
    )
  },
  amina: (v) => {
    v.wetenNogNiet(-3, 'wij hebben haar moeder nog niet gesproken')
  },
  lotte: (v) => {
    v.weten(-90)
    v.opgepakt()
    v.vraag('Lotte wil haar examenvakken halen en heeft rust nodig tussen de lessen.')
    v.ja('marit')
    v.doel('Lotte volgt drie vakken op school.', 20, 'Zij staat op het rooster en is er.')
    v.gezin('ja', v.toen, 'kind', 'Lotte', 'aan tafel')
    v.actie('Rooster met drie vakken maken', 'marit', 5)
    v.klaar(0, 'gedaan', -25)
    v.actie('Na de eerste week vragen hoe het thuis gaat', 'ellen', 14)
    v.klaar(1, 'gedaan', -10)
    v.eigen({
      soort: 'inbreng',
      wie: 'kind',
      kaart: 'hoop',
      tekst: 'Dat ik in de pauze weer bij mijn vriendinnen zit.',
      publiek: 'iedereen',
    })
    v.situatie('terug', -14)
  },
  milan: (v) => {
    v.weten(-8)
  },
  chi: (v) => {
    v.weten(-50)
    v.vraag('Chi wil lessen op haar eigen niveau. Zij vraagt om werk dat past.')
    v.gevraagd('marit')
    v.antwoord('nee', 'aan-tafel', v.toen, 'de school is te dicht bij het conflict; iemand anders kan beter')
    v.doel(
      'Chi en school spreken af welk werk zij thuis en op school doet.',
      21,
      'Er ligt een weekplan dat Chi goed vindt.',
    )
    v.gezin(
      'nee',
      -20,
      'ouders',
      'de ouders van Chi',
      'thuis of op school',
      'zij willen eerst praten over wat er gebeurd is',
    )
    v.actie('Een gesprek plannen met de ouders en iemand van buiten', 'joke', 10)
    v.actie('Een vast moment maken om klachten van ouders te horen', 'marit', 28, 'school')
    v.plicht('zorgplicht', 'nog-niet', 'school zoekt nog een plek waar zij op haar niveau kan werken')
    v.plicht('gemeente', 'gedaan')
    v.plicht('ouders', 'weet-niet')
    v.trede(1, 'School en ouders spraken elkaar twee keer. Zij kwamen er samen niet uit.')
    v.trede(2, 'Er was één overleg over Chi, met iemand van buiten de school erbij.')
    v.rol('procesregie', 'joke')
  },
  sofie: (v) => {
    v.weten(-30)
    v.vraag('Sofie vindt het spannend om afscheid te nemen bij de deur.')
    v.ja('ellen')
    v.doel('Sofie loopt zelf naar binnen.', 14, 'Drie dagen achter elkaar zonder hulp.')
    v.gezin('ja', v.toen, 'ouders', 'de moeder van Sofie', 'aan tafel')
    v.actie('De juf staat om acht uur bij de deur', 'marit', 3)
    v.klaar(0, 'gedaan', -24)
    v.actie('Een keer meekijken bij de deur', 'ellen', 27)
  },
  daniel: (v) => {
    v.kind.doe(-15, (d, ctx) => askRegie(d, { wie: wie('rik') }, ctx))
    v.antwoord('ja', 'telefonisch', -13)
    v.kind.doe(-13, (d, ctx) =>
      setOndersteuningsvraag(
        d,
        'Daniël wil geld verdienen en een diploma halen. Hij zoekt een opleiding met werk erbij.',
        ctx,
      ),
    )
  },
  roos: (v) => {
    v.weten(-170)
    v.situatie('afgesloten', -45)
    v.kind.doe(-45, (d, ctx) =>
      addNotitie(
        d,
        {
          tekst: 'Het gezin is verhuisd. De nieuwe school weet ervan en heeft ja gezegd.',
          publiek: 'iedereen',
          van: 'leerplicht',
        },
        ctx,
      ),
    )
  },
  ilyas: (v) => {
    v.weten(-40)
  },
  jade: (v) => {
    v.weten(-120)
    v.kind.doe(-70, (d, ctx) => askRegie(d, { wie: wie('dewi') }, ctx))
    v.antwoord('ja', 'telefonisch', -69)
    v.kind.doe(-69, (d, ctx) =>
      setOndersteuningsvraag(
        d,
        'Jade wil haar stage afmaken. Zij heeft iemand nodig die met haar meegaat.',
        ctx,
      ),
    )
    v.situatie('terug', -9)
  },
}

/** Plays the story of one child; `overleg` is the past overleg. */
export const speelVerhaal = (naam: Oefenkindnaam, kind: SpeelKind, overleg: string): void =>
  verhalen[naam](makeVerteller(kind, overleg))
