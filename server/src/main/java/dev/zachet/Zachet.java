package dev.zachet;

import dev.zachet.command.ContentCommand;
import dev.zachet.command.JudgeCommand;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: without a command it serves the page. */
@Command(
        name = "zachet",
        description = "A trainer from a checklist to an offer, for Python backend engineers.",
        mixinStandardHelpOptions = true,
        subcommands = {JudgeCommand.class, ContentCommand.class})
public final class Zachet implements Runnable {

    /** Runs a command, or the server. */
    public static void main(String[] arguments) {
        CommandLine commands = new CommandLine(new Zachet());
        commands.setExecutionExceptionHandler((failure, command, _) -> explain(failure, command));
        int exit = commands.execute(arguments);
        boolean serving = commands.getParseResult() != null
                && !commands.getParseResult().hasSubcommand()
                && exit == 0
                && !commands.isUsageHelpRequested()
                && !commands.isVersionHelpRequested();
        if (!serving) {
            System.exit(exit);
        }
    }

    /** A server that does not start has said why already; a command has not. */
    private static int explain(Exception failure, CommandLine command) {
        if (command.getParent() != null) {
            command.getErr().println("zachet: " + failure.getMessage());
        }
        return CommandLine.ExitCode.USAGE;
    }

    @Override
    public void run() {
        SpringApplication.run(ZachetApplication.class);
    }
}
