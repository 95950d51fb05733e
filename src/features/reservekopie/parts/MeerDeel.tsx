import { Card } from '../../../ui/Card.tsx'
import { IconCheck, IconDeviceTablet, IconHelpCircle, IconUpload } from '../../../ui/icons.ts'
import { LinkList } from '../../../ui/LinkList.tsx'
import { LinkRow } from '../../../ui/LinkRow.tsx'
import { teksten } from '../teksten.ts'

const { meer } = teksten
const links = [
  { href: '#/reservekopie/controleer', icon: IconCheck, zin: meer.controleer },
  { href: '#/reservekopie/terugzetten', icon: IconUpload, zin: meer.terugzetten },
  { href: '#/reservekopie/overzetten', icon: IconDeviceTablet, zin: meer.overzetten },
  { href: '#/hulp/tabletkwijt', icon: IconHelpCircle, zin: meer.kwijt },
] as const

export function MeerDeel() {
  return (
    <Card title={meer.kop}>
      <LinkList label={meer.kop}>
        {links.map(({ href, icon: Glyph, zin }) => (
          <LinkRow
            key={href}
            href={href}
            lead={<Glyph size={24} aria-hidden />}
            title={zin.titel}
            meta={zin.uitleg}
          />
        ))}
      </LinkList>
    </Card>
  )
}
