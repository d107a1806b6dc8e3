import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { Reporter, SerializedError, TestModule } from 'vitest/node'

const firstLine = ({ name = 'Error', message }: SerializedError) =>
  `${name}: ${message.split('\n')[0]}`

/** What of a file failed, tests and what stands around them (its imports, the hooks of its groups). */
function failuresOf(module: TestModule): string[] {
  const file = relative(process.cwd(), module.moduleId)
  const around = [module, ...module.children.allSuites()].flatMap((each) => each.errors())
  const failedTests = [...module.children.allTests('failed')]
  return [
    ...around.map((error) => `${file}: ${firstLine(error)}`),
    ...failedTests.map((test) => {
      const [error] = test.result().errors ?? []
      return `${file}: ${test.fullName}${error ? `, ${firstLine(error)}` : ''}`
    }),
  ]
}

/**
 * Counts a run into the file that TEST_SUMMARY names: how much passed, and a line for everything that
 * failed. Errors that no test answers for fail a run as well, so they are counted like a test.
 */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    if (!process.env.TEST_SUMMARY) return
    const names = [
      ...modules.flatMap(failuresOf),
      ...unhandled.map((error) => `beside the tests: ${firstLine(error)}`),
    ]
    const passed = modules.flatMap(({ children }) => [...children.allTests('passed')]).length
    const summary = { passed, failed: names.length, names }
    writeFileSync(process.env.TEST_SUMMARY, JSON.stringify(summary))
  }
}
