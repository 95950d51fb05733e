/** A way to listen: adds to a set of listeners, and gives back what takes the listener out again. */
export const listenTo =
  <L>(listeners: Set<L>) =>
  (listener: L): (() => void) => {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  }
