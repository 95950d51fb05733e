/** What Node lacks and a real browser has: IndexedDB. */
import 'fake-indexeddb/auto'
