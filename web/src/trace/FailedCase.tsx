import { Anchor } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { call } from "../api/client";
import type { Submission } from "../api/types";
import { caseName } from "../practice/headline";
import { Awaited } from "./Awaited";
import { caseQuery } from "./recordings";
import { type Place, Stage } from "./Stage";
import classes from "./Trace.module.css";

/** A case of something handed in, stepped through as it ran. */
export function FailedCase({ submission, name, place }: { submission: string; name: string; place: Place }) {
  const { t } = useTranslation();
  const recording = useQuery(caseQuery(submission, name, place.counts));
  const handedIn = useQuery({
    queryKey: ["submission", submission],
    queryFn: () => call<Submission>(`/api/submissions/${encodeURIComponent(submission)}`),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const source = recording.data?.source ?? handedIn.data?.source ?? "";
  const exercise = handedIn.data?.exerciseId;
  return (
    <Stage
      place={place}
      recording={recording.data ?? null}
      source={source}
      run={source}
      notice={<Awaited query={recording} />}
      over={
        <div className={classes.case}>
          <p>
            {exercise && (
              <Anchor
                size="sm"
                renderRoot={(props) => (
                  <Link to={`/practice/${exercise}`} search={{ submission }} {...props} />
                )}
              >
                {t("trace.backToExercise")}
              </Anchor>
            )}
            <span className={classes.push}>{t("trace.case", { name: caseName(name, t) })}</span>
          </p>
          {recording.data?.input && (
            <pre className={classes.input} tabIndex={0} aria-label={t("practice.input")}>
              {recording.data.input}
            </pre>
          )}
        </div>
      }
    />
  );
}
