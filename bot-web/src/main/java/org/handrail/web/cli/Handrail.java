package org.handrail.web.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. Ends with 0 when all holds, 1 when something falls short, 2 for wrong use. */
@Command(
        name = "handrail",
        description = "Handrail: check and play dialogues, judge and measure texts. Without a verb (or with serve) the"
                + " server starts.",
        mixinStandardHelpOptions = true,
        subcommands = {Check.class, Play.class, Understand.class, Measure.class, Health.class})
public final class Handrail implements Runnable {
    /** All holds. */
    static final int HOLDS = 0;

    /** Something falls short. */
    static final int FALLS_SHORT = 1;

    private static final String SERVE = "serve";

    /** Whether these arguments are for the command line: a first word that is neither {@code serve} nor a setting. */
    public static boolean isFor(String[] args) {
        return args.length > 0
                && !args[0].equals(SERVE)
                && (!args[0].startsWith("-") || args[0].equals("--help") || args[0].equals("-h"));
    }

    /** Runs it; gives the exit code. */
    public static int run(String[] args) {
        return line().execute(args);
    }

    static CommandLine line() {
        return new CommandLine(new Handrail());
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(line(), "Name a verb, for example: check");
    }
}
