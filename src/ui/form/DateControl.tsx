import { type CalendarDate, parseDate } from '@internationalized/date'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  I18nProvider,
  Popover,
} from 'react-aria-components'
import './DateControl.css'
import { IconCalendar, IconChevronLeft, IconChevronRight } from '../icons.ts'

/* react-aria adds a style element unless one with this id stands; a strict CSP forbids that. The rule is in base.css. */
const PRESSABLE = 'react-aria-pressable-style'
if (!document.getElementById(PRESSABLE)) {
  const stand = document.createElement('meta')
  stand.id = PRESSABLE
  document.head.append(stand)
}

export interface DateControlProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur: () => void
  readonly focusRef: (target: { focus: () => void } | null) => void
  readonly labelledBy: string
  readonly describedBy: string | undefined
  readonly invalid: boolean
  readonly disabled: boolean | undefined
  readonly min: string | undefined
  readonly max: string | undefined
}

/** The Dutch date, whatever the device is set to; loaded when a date field first appears. */
export default function DateControl({
  value,
  onChange,
  onBlur,
  focusRef,
  labelledBy,
  describedBy,
  invalid,
  disabled = false,
  min,
  max,
}: DateControlProps) {
  const group = useRef<HTMLDivElement>(null)
  const [dialog, setDialog] = useState<Element | null>(null)

  /* A modal dialog makes all outside it inert: there the calendar opens within the dialog. */
  useLayoutEffect(() => setDialog(group.current?.closest('dialog') ?? null), [])

  useEffect(() => {
    focusRef({ focus: () => group.current?.querySelector<HTMLElement>('[role="spinbutton"]')?.focus() })
    return () => focusRef(null)
  }, [focusRef])

  const least = day(min)
  const most = day(max)
  return (
    <I18nProvider locale="nl-NL">
      <DatePicker
        className="ui-date-picker"
        value={day(value)}
        onChange={(next) => onChange(next === null ? '' : next.toString().slice(0, 10))}
        onBlur={onBlur}
        isInvalid={invalid}
        isDisabled={disabled}
        shouldForceLeadingZeros
        aria-labelledby={labelledBy}
        {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
        {...(least === null ? {} : { minValue: least })}
        {...(most === null ? {} : { maxValue: most })}
      >
        <Group ref={group} className="ui-input ui-date">
          <DateInput className="ui-date__input" translate="no">
            {(segment) => <DateSegment segment={segment} className="ui-date__segment" />}
          </DateInput>
          <Button className="ui-icon-button ui-date__open" aria-label="Kies in de kalender">
            <IconCalendar size="1.4em" aria-hidden />
          </Button>
        </Group>
        <Popover
          className="ui-date-popover"
          placement="bottom start"
          {...(dialog === null ? {} : { UNSTABLE_portalContainer: dialog })}
        >
          <Dialog className="ui-date-dialog">
            <Calendar className="ui-calendar">
              <header className="ui-calendar__header">
                <Button slot="previous" className="ui-icon-button">
                  <IconChevronLeft size="1.4em" aria-hidden />
                </Button>
                <Heading className="ui-calendar__title" />
                <Button slot="next" className="ui-icon-button">
                  <IconChevronRight size="1.4em" aria-hidden />
                </Button>
              </header>
              <CalendarGrid>
                <CalendarGridHeader>
                  {(name) => <CalendarHeaderCell className="ui-calendar__weekday">{name}</CalendarHeaderCell>}
                </CalendarGridHeader>
                <CalendarGridBody>
                  {(date) => <CalendarCell date={date} className="ui-calendar__day" />}
                </CalendarGridBody>
              </CalendarGrid>
            </Calendar>
          </Dialog>
        </Popover>
      </DatePicker>
    </I18nProvider>
  )
}

/** A day from `JJJJ-MM-DD`; null for anything else. */
function day(text: string | undefined): CalendarDate | null {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/u.test(text)) return null
  try {
    return parseDate(text)
  } catch {
    return null
  }
}
