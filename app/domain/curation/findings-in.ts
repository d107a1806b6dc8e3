type Found<Finding> = {
  gateChecks: readonly { version: number; checkerName: string; at: Date; findings: Finding[] }[]
  decisions: readonly { version: number; deciderName: string; at: Date; findings: Finding[] }[]
}

/** What was found in a version, by whom and when: at the gate first, then by the decision. */
export const findingsIn = <Finding>(
  { gateChecks, decisions }: Found<Finding>,
  version: number,
): (Finding & { from: string; at: Date })[] =>
  [
    ...gateChecks.map((check) => ({ ...check, from: check.checkerName })),
    ...decisions.map((decision) => ({ ...decision, from: decision.deciderName })),
  ]
    .filter((each) => each.version === version)
    .flatMap(({ findings, from, at }) => findings.map((finding) => ({ ...finding, from, at })))
