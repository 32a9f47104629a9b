import { Skeleton, Stack } from "@mantine/core";
import classes from "./Shell.module.css";

/** A page's outline while it loads. */
export function PageSkeleton() {
  return (
    <div className={classes.page} aria-busy="true">
      <Stack gap="lg">
        <Skeleton height={34} width="45%" />
        <Skeleton height={18} width="70%" />
        <Skeleton height={92} />
        <Skeleton height={92} />
        <Skeleton height={92} />
      </Stack>
    </div>
  );
}
