package dev.zachet.content;

import dev.zachet.content.Companies.Ask;
import dev.zachet.content.Companies.Company;
import dev.zachet.content.Companies.Provenance;
import dev.zachet.content.Companies.Seniority;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Reads what companies ask: {@code companies.yaml}. A claim about an item outranks one about its section. */
final class CompaniesReader {
    static final String FILE = "companies.yaml";

    private final Folder folder;
    private final YamlFile yaml;
    private final Map<String, List<String>> sections;
    private final Set<String> items;

    private CompaniesReader(Folder folder, YamlFile yaml, Checklist checklist) {
        this.folder = folder;
        this.yaml = yaml;
        this.sections = checklist.sections().stream()
                .collect(Collectors.toMap(
                        Checklist.Section::id,
                        section -> section.items().stream()
                                .filter(Checklist.Item::drilled)
                                .map(Checklist.Item::id)
                                .toList()));
        this.items = sections.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    }

    /** The companies; empty, with complaints, when anything about them is wrong. */
    static Optional<Companies> read(Folder folder, Checklist checklist) {
        int before = folder.complaints();
        Optional<Companies> companies =
                folder.yaml(FILE, "companies").map(yaml -> new CompaniesReader(folder, yaml, checklist).companies());
        return folder.complaints() == before ? companies : Optional.empty();
    }

    private Companies companies() {
        List<Ask> usual = asks("/usual");
        Set<String> covered =
                usual.stream().flatMap(ask -> ask.items().stream()).collect(Collectors.toSet());
        items.stream()
                .filter(item -> !covered.contains(item))
                .sorted()
                .forEach(item -> complain("/usual", "says nothing of " + item + "; name it or its section"));
        Set<String> ids = new HashSet<>();
        List<Company> all = new ArrayList<>();
        for (int place = 0; place < yaml.root().get("companies").size(); place++) {
            String at = "/companies/" + place;
            JsonNode node = yaml.root().at(at);
            String id = node.get("id").stringValue();
            if (!ids.add(id)) {
                complain(at + "/id", "there are two companies with the id " + id);
            }
            all.add(new Company(id, BankReader.localized(node), asks(at + "/asks")));
        }
        return new Companies(usual, all);
    }

    private List<Ask> asks(String at) {
        Set<String> named = new HashSet<>();
        JsonNode nodes = yaml.root().at(at);
        for (int ask = 0; ask < nodes.size(); ask++) {
            JsonNode about = nodes.get(ask).get("about");
            for (int place = 0; place < about.size(); place++) {
                checkNamed(at + "/" + ask + "/about/" + place, about.get(place).stringValue(), named);
            }
        }
        List<Ask> asks = new ArrayList<>();
        for (int ask = 0; ask < nodes.size(); ask++) {
            asks.add(ask(nodes.get(ask), at + "/" + ask, named));
        }
        return asks;
    }

    private void checkNamed(String at, String name, Set<String> named) {
        if (!sections.containsKey(name) && !items.contains(name)) {
            complain(at, "there is no section or drilled item " + name);
        }
        if (!named.add(name)) {
            complain(at, name + " stands twice; join the two claims");
        }
    }

    private Ask ask(JsonNode node, String at, Set<String> named) {
        List<String> about = node.get("about")
                .valueStream()
                .map(JsonNode::stringValue)
                .flatMap(name -> sections.containsKey(name)
                        ? sections.getOrDefault(name, List.of()).stream().filter(item -> !named.contains(item))
                        : java.util.stream.Stream.of(name))
                .toList();
        Map<Seniority, Double> chances = java.util.Arrays.stream(Seniority.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        seniority -> node.get("chance")
                                .get(seniority.name().toLowerCase(Locale.ROOT))
                                .doubleValue()));
        return new Ask(
                about,
                chances,
                Provenance.valueOf(node.get("provenance").stringValue().toUpperCase(Locale.ROOT)),
                date(node.get("date").stringValue(), at + "/date"),
                BankReader.localized(node));
    }

    private LocalDate date(String text, String at) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            complain(at, "%s is no date; write it as in 2026-11-23".formatted(text));
            return LocalDate.EPOCH;
        }
    }

    private void complain(String at, String message) {
        folder.complain(FILE, yaml.line(at), message);
    }
}
