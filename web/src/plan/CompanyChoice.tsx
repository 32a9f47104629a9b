import { Checkbox, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import classes from "./Plan.module.css";
import type { Company } from "./types";

/** Companies to prepare for, each with what is known of it and from whom. */
export function CompanyChoice({
  companies,
  chosen,
  onChange,
}: {
  companies: Company[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
}) {
  const { t } = useTranslation();
  return (
    <Checkbox.Group
      label={t("plan.companies")}
      description={t("plan.companiesWhat")}
      value={chosen}
      onChange={onChange}
    >
      <Stack gap="md" mt="sm">
        {companies.map((company) => (
          <div key={company.id}>
            <Checkbox value={company.id} label={company.name} size="md" />
            <details>
              <summary>
                <Text component="span" size="sm" c="dimmed">
                  {t("plan.known", { company: company.name })}
                </Text>
              </summary>
              <Claims company={company} />
            </details>
          </div>
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

function Claims({ company }: { company: Company }) {
  const { t, i18n } = useTranslation();
  const date = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium", timeZone: "UTC" });
  return (
    <ul className={classes.claims}>
      {company.claims.map((claim) => (
        <li key={claim.text}>
          {claim.text}{" "}
          <span className={classes.provenance}>
            ({t(`plan.provenance.${claim.provenance}`)}, {date.format(new Date(`${claim.date}T12:00:00Z`))})
          </span>
        </li>
      ))}
    </ul>
  );
}
