/** Plans as PostgreSQL 18 wrote them, shortened. */
export const SLOW = JSON.stringify([
  {
    Plan: {
      "Node Type": "Aggregate",
      Strategy: "Plain",
      "Actual Total Time": 49.1,
      "Plan Rows": 1,
      "Actual Rows": 1,
      "Actual Loops": 1,
      "Shared Hit Blocks": 120447,
      "Shared Read Blocks": 0,
      Plans: [
        {
          "Node Type": "Nested Loop",
          "Actual Total Time": 45,
          "Plan Rows": 38,
          "Actual Rows": 40000,
          "Actual Loops": 1,
          "Shared Hit Blocks": 120447,
          "Shared Read Blocks": 0,
          Plans: [
            {
              "Node Type": "Seq Scan",
              "Relation Name": "events",
              "Actual Total Time": 5,
              "Plan Rows": 38,
              "Actual Rows": 40000,
              "Actual Loops": 1,
              "Shared Hit Blocks": 400,
              "Shared Read Blocks": 47,
              Filter: "(occurred_at >= '2026-09-01 00:00:00+00'::timestamp with time zone)",
              "Rows Removed by Filter": 250000,
            },
            {
              "Node Type": "Index Scan",
              "Scan Direction": "Backward",
              "Relation Name": "users",
              "Index Name": "users_pkey",
              "Actual Total Time": 0.001,
              "Plan Rows": 1,
              "Actual Rows": 1,
              "Actual Loops": 40000,
              "Shared Hit Blocks": 120000,
              "Shared Read Blocks": 0,
              "Index Searches": 40000,
              "Index Cond": "(id = e.user_id)",
            },
          ],
        },
      ],
    },
  },
]);

export const QUICK = JSON.stringify([
  {
    Plan: {
      "Node Type": "Limit",
      "Actual Total Time": 0.03,
      "Plan Rows": 20,
      "Actual Rows": 20,
      "Actual Loops": 1,
      "Shared Hit Blocks": 5,
      "Shared Read Blocks": 0,
      Plans: [
        {
          "Node Type": "Index Only Scan",
          "Relation Name": "posts",
          "Index Name": "posts_author_recent",
          "Actual Total Time": 0.02,
          "Plan Rows": 2760,
          "Actual Rows": 20,
          "Actual Loops": 1,
          "Shared Hit Blocks": 5,
          "Shared Read Blocks": 0,
          "Heap Fetches": 3,
        },
        {
          "Node Type": "Something New",
          "Plan Rows": 2760,
          "Actual Rows": 0,
          "Actual Loops": 0,
        },
      ],
    },
  },
]);
