/** Calendar dates as text: a day `JJJJ-MM-DD`, or a month `JJJJ-MM` where the day is not known. */
export type Datum = string
