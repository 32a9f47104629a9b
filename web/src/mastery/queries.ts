import { queryOptions } from "@tanstack/react-query";
import i18n from "i18next";
import { call } from "../api/client";
import type { Readiness } from "./types";

export const readinessQuery = () =>
  queryOptions({ queryKey: [i18n.language, "readiness"], queryFn: () => call<Readiness>("/api/readiness") });
