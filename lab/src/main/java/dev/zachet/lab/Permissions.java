package dev.zachet.lab;

import java.util.ArrayList;
import java.util.List;

/** Statements that say who may do what. Names are ours: there is nothing in them to quote. */
final class Permissions {
    private static final List<String> ADVISORY = List.of(
            "pg_advisory_lock",
            "pg_advisory_lock_shared",
            "pg_advisory_xact_lock",
            "pg_advisory_xact_lock_shared",
            "pg_try_advisory_lock",
            "pg_try_advisory_lock_shared",
            "pg_try_advisory_xact_lock",
            "pg_try_advisory_xact_lock_shared",
            "pg_advisory_unlock",
            "pg_advisory_unlock_shared");

    /** Functions of everybody's that can fill, block or wait; prefixes end in %. */
    private static final List<String> FLOODING = List.of(
            "pg_sleep%",
            "lo\\_%",
            "lowrite",
            "loread",
            "pg_advisory%",
            "pg_try_advisory%",
            "pg_notify",
            "pg_logical_emit_message",
            "pg_export_snapshot");

    private Permissions() {}

    /** Takes dangerous functions from everybody, in the database that it is run in; only their owner can. */
    static String harden() {
        List<String> likes =
                FLOODING.stream().map(name -> "proname like '" + name + "'").toList();
        return """
                do $$
                declare one regprocedure;
                begin
                  for one in select oid from pg_proc
                             where pronamespace = 'pg_catalog'::regnamespace and (%s) loop
                    execute format('revoke execute on function %%s from public', one);
                  end loop;
                end $$""".formatted(String.join(" or ", likes));
    }

    static String rows(String schema, String role) {
        return "grant usage on schema %1$s to %2$s; ".formatted(schema, role)
                + "grant select, insert, update, delete on all tables in schema %1$s to %2$s; ".formatted(schema, role)
                + "grant usage, select on all sequences in schema %1$s to %2$s".formatted(schema, role);
    }

    /** What the template's rights come to, as the author of its tables grants them. */
    static List<String> byAuthor(Template template, String role) {
        List<String> statements = new ArrayList<>(List.of(rows(Template.VISIBLE, role)));
        if (template.rights().contains(Template.Right.OWNER)) {
            statements.add("grant create on schema main to " + role);
            statements.add("""
                    do $$
                    declare one record;
                    begin
                      for one in select oid::regclass as name from pg_class
                                 where relnamespace = 'main'::regnamespace and relkind in ('r', 'p', 'v', 'm') loop
                        execute format('alter table %%s owner to %s', one.name);
                      end loop;
                    end $$""".formatted(role));
        }
        return statements;
    }

    /** What only the owner of the server's own functions can grant; nothing where the template does not need it. */
    static List<String> byManager(Template template, String role) {
        return template.rights().contains(Template.Right.ADVISORY_LOCKS)
                ? List.of("""
                        do $$
                        declare one regprocedure;
                        begin
                          for one in select oid from pg_proc
                                     where pronamespace = 'pg_catalog'::regnamespace and proname in ('%s') loop
                            execute format('grant execute on function %%s to %s', one);
                          end loop;
                        end $$""".formatted(String.join("', '", ADVISORY), role))
                : List.of();
    }
}
