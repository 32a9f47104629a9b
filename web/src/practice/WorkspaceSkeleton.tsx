import { Skeleton } from "@mantine/core";
import classes from "./Workspace.module.css";

/** The workspace's outline while it loads. */
export function WorkspaceSkeleton() {
  return (
    <div className={classes.workspace} aria-busy="true">
      <div className={classes.statement}>
        <Skeleton height={28} width="60%" mb="lg" />
        <Skeleton height={14} mb={10} />
        <Skeleton height={14} mb={10} />
        <Skeleton height={14} width="80%" mb="xl" />
        <Skeleton height={70} mb="md" />
        <Skeleton height={70} />
      </div>
    </div>
  );
}
