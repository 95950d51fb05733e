/** A moment by which something ends, judged by a clock that may be set back: that adds no time. */
export interface Deadline {
  /** True from that moment on; to be asked every second and at every return to the page. */
  isPast(): boolean
}

/** `at` and `now` are in ms since 1970; a clock that goes on while the device sleeps. */
export function createDeadline(at: number, now: () => number): Deadline {
  let last = now()
  let until = at
  return {
    isPast() {
      const time = now()
      // What the clock went back, the deadline goes back too.
      if (time < last) until -= last - time
      last = time
      return time >= until
    },
  }
}
