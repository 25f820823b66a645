package vn.motcua.engine;

import java.util.List;

/**
 * One thing in a diagram or a decision that may not be there.
 *
 * @param rule its name in kebab-case; the words shown are the message {@code gate.<rule>}, see {@link GateWords}
 * @param element id of the element it is about, or of the nearest around it; empty when there is none
 * @param line in the file, counting from 1
 * @param facts what the words need. They may hold pieces of the file: show them escaped, never log them
 */
public record GateFinding(String rule, String element, int line, List<String> facts) {

    public GateFinding {
        facts = List.copyOf(facts);
    }
}
