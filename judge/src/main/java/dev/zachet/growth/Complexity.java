package dev.zachet.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A bound in O notation, as in {@code O(n log n)}, {@code O(n * m)}, {@code O(n^2 + m)}, {@code O(2^n)}.
 *
 * @param text as it was written
 */
public record Complexity(String text, List<Term> terms) {
    private static final Pattern WHOLE = Pattern.compile("O\\((.+)\\)");
    private static final Pattern FACTOR = Pattern.compile(
            "1|log ([a-z])|(?!log|sqrt)([a-z])(?:\\^(\\d+(?:\\.\\d+)?))?|(\\d+)\\^([a-z])|sqrt\\(([a-z])\\)");
    private static final double HALF = 0.5;

    public Complexity {
        terms = List.copyOf(terms);
    }

    /** A product of powers, logarithms and exponentials. */
    public record Term(List<Factor> factors) {
        public Term {
            factors = List.copyOf(factors);
        }
    }

    /** A part of a product that depends on one letter. */
    public sealed interface Factor {
        /** The letter raised to a power. */
        record Power(String letter, double exponent) implements Factor {}

        /** The letter's logarithm. */
        record Logarithm(String letter) implements Factor {}

        /** A constant raised to the letter. */
        record Exponential(String letter) implements Factor {}
    }

    /**
     * Reads a bound.
     *
     * @throws IllegalArgumentException with the reason, where the text is none
     */
    public static Complexity parse(String text) {
        Matcher whole = WHOLE.matcher(text.strip());
        if (!whole.matches()) {
            throw new IllegalArgumentException("a bound is written like O(n log n), not " + text);
        }
        List<Term> terms = new ArrayList<>();
        for (String term : whole.group(1).split("\\+", -1)) {
            terms.add(term(term.strip(), text));
        }
        return new Complexity(text.strip(), terms);
    }

    private static Term term(String term, String text) {
        List<Factor> factors = new ArrayList<>();
        Matcher factor = FACTOR.matcher(term);
        int at = 0;
        while (at < term.length()) {
            if (!factor.find(at) || factor.start() != at) {
                throw new IllegalArgumentException("cannot read '%s' in %s".formatted(term.substring(at), text));
            }
            add(factor, factors);
            at = factor.end();
            while (at < term.length() && " *·".indexOf(term.charAt(at)) >= 0) {
                at++;
            }
        }
        if (term.isEmpty()) {
            throw new IllegalArgumentException("a part is missing in " + text);
        }
        return new Term(factors);
    }

    private static void add(Matcher factor, List<Factor> factors) {
        if (factor.group(1) != null) {
            factors.add(new Factor.Logarithm(factor.group(1)));
        } else if (factor.group(2) != null) {
            double power = factor.group(3) == null ? 1 : Double.parseDouble(factor.group(3));
            factors.add(new Factor.Power(factor.group(2), power));
        } else if (factor.group(5) != null) {
            factors.add(new Factor.Exponential(factor.group(5)));
        } else if (factor.group(6) != null) {
            factors.add(new Factor.Power(factor.group(6), HALF));
        }
    }

    /** The letters that it speaks of. */
    public Set<String> letters() {
        return terms.stream()
                .flatMap(term -> term.factors().stream())
                .map(factor -> switch (factor) {
                    case Factor.Power(String letter, var _) -> letter;
                    case Factor.Logarithm(String letter) -> letter;
                    case Factor.Exponential(String letter) -> letter;
                })
                .collect(Collectors.toSet());
    }

    /**
     * How this grows with the size of inputs.
     *
     * @param variables for each letter, the power of the size with which it grows; a letter that is missing grows with it
     */
    public Bucket bucket(Map<String, Double> variables) {
        if (terms.stream().anyMatch(term -> exponential(term, variables))) {
            return Bucket.EXPONENTIAL;
        }
        double power =
                terms.stream().mapToDouble(term -> power(term, variables)).max().orElse(0);
        if (power < HALF) {
            return Bucket.CONSTANT;
        }
        if (power < 1 + HALF) {
            return Bucket.LINEAR;
        }
        return power < 2 + HALF ? Bucket.QUADRATIC : Bucket.CUBIC;
    }

    /**
     * The slope of this in a log-log plot near a size: the power, and 1 / ln(size) for each logarithm.
     *
     * @param size over 2
     */
    public double slope(Map<String, Double> variables, double size) {
        return terms.stream()
                .mapToDouble(term -> power(term, variables) + logarithms(term, variables) / Math.log(size))
                .max()
                .orElse(0);
    }

    private static boolean exponential(Term term, Map<String, Double> variables) {
        return term.factors().stream()
                .anyMatch(
                        factor -> factor instanceof Factor.Exponential(String letter) && grows(letter, variables) > 0);
    }

    private static double power(Term term, Map<String, Double> variables) {
        return term.factors().stream()
                .mapToDouble(factor -> switch (factor) {
                    case Factor.Power(String letter, double exponent) -> exponent * grows(letter, variables);
                    case Factor.Logarithm _, Factor.Exponential _ -> 0;
                })
                .sum();
    }

    private static double logarithms(Term term, Map<String, Double> variables) {
        return term.factors().stream()
                .filter(factor -> factor instanceof Factor.Logarithm(String letter) && grows(letter, variables) > 0)
                .count();
    }

    private static double grows(String letter, Map<String, Double> variables) {
        return variables.getOrDefault(letter, 1.0);
    }
}
