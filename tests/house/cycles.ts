/** Every circle in a graph of names once, written as `a → b → a`. */
export function findCycles(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const state = new Map<string, 'on the way' | 'done'>()
  const way: string[] = []
  const found = new Set<string>()

  function visit(node: string): void {
    state.set(node, 'on the way')
    way.push(node)
    for (const next of graph.get(node) ?? []) {
      if (state.get(next) === 'on the way') found.add([...way.slice(way.indexOf(next)), next].join(' → '))
      else if (!state.has(next) && graph.has(next)) visit(next)
    }
    way.pop()
    state.set(node, 'done')
  }

  for (const node of graph.keys()) if (!state.has(node)) visit(node)
  return [...found]
}
