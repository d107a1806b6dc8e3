import { readTaxRules } from '#app/domain/ordering/find-tax-rules.server.ts'
import { percentText, shareText } from '#app/domain/ordering/fraction-fields.ts'
import { requireAdmin } from '#app/http/guard.server.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { TaxRuleTable } from '#app/ui/ordering/tax-rule-table.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/admin.tax-rules._index'

export async function loader({ request }: Route.LoaderArgs) {
  const admin = await requireAdmin(request)
  const { vat, withholding } = await readTaxRules(admin)
  return {
    today: dayOf(now()),
    vat: vat.map(({ rate, base, ...rule }) => ({
      ...rule,
      rate: percentText(rate),
      base: shareText(base),
    })),
    withholding: withholding.map(({ rate, ...rule }) => ({ ...rule, rate: percentText(rate) })),
  }
}

export default function TaxRules({ loaderData }: Route.ComponentProps) {
  const m = useMessages().ordering.taxRules
  const { vat, withholding, today } = loaderData
  return (
    <WorkPage title={m.title} current="taxRules" role="admin">
      <Page>
        <Stack gap={6}>
          <PageHead title={m.title} lead={m.lead} />
          <Section
            title={m.vat}
            actions={
              <ButtonLink size="small" icon="add" to={paths.admin.newVatRule()}>
                {m.add}
              </ButtonLink>
            }
          >
            <TaxRuleTable label={m.vat} rules={vat} today={today} />
          </Section>
          <Section
            title={m.withholding}
            actions={
              <ButtonLink size="small" icon="add" to={paths.admin.newWithholdingRule()}>
                {m.add}
              </ButtonLink>
            }
          >
            <TaxRuleTable label={m.withholding} rules={withholding} today={today} />
          </Section>
        </Stack>
      </Page>
    </WorkPage>
  )
}
