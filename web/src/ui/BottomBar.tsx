import { Menu, UnstyledButton } from "@mantine/core";
import { Link, useLocation } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import classes from "./BottomBar.module.css";
import { MoreIcon } from "./icons";
import { sections } from "./sections";

/** The way to every section on a narrow screen: the first ones at hand, the others under “More”. */
export function BottomBar() {
  const { t } = useTranslation();
  const path = useLocation({ select: (location) => location.pathname });
  const others = sections.filter((section) => !section.first);
  const inOthers = others.some((section) => path.startsWith(section.to));
  return (
    <nav className={classes.bar} aria-label={t("ui.nav")}>
      {sections
        .filter((section) => section.first)
        .map((section) => (
          <Link
            key={section.to}
            to={section.to}
            className={classes.tab}
            activeOptions={{ exact: section.to === "/" }}
          >
            {section.icon}
            <span>{t(section.name)}</span>
          </Link>
        ))}
      <Menu position="top-end" width={220} withinPortal>
        <Menu.Target>
          <UnstyledButton className={classes.tab ?? ""} data-status={inOthers ? "active" : undefined}>
            <MoreIcon />
            <span>{t("ui.more")}</span>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {others.map((section) => (
            <Menu.Item key={section.to} component={Link} to={section.to} leftSection={section.icon}>
              {t(section.name)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </nav>
  );
}
