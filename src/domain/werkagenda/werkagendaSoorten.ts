/** What the history says for each kind of act on the werkagenda: a Dutch sentence that follows on "Wie, wanneer:". */
export const werkagendaSoorten: Readonly<Record<string, string>> = {
  'op-werkagenda-gezet': 'Op de werkagenda gezet',
  'werkagenda-gewijzigd': 'Werkagenda veranderd',
  'van-werkagenda-gehaald': 'Van de werkagenda gehaald',
}
