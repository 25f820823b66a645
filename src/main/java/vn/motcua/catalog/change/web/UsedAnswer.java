package vn.motcua.catalog.change.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.change.ComparisonDesk;
import vn.motcua.catalog.change.ModelUses;
import vn.motcua.catalog.change.Use;

/** Who uses a thing. {@code procedures} counts procedures, {@code total} shared diagrams and tables too. */
record UsedAnswer(
        String kind,
        String name,
        String label,
        int total,
        long procedures,
        List<Department> departments,
        List<Item> items) {

    /** How many of a department's procedures use it; {@code shared} and {@code decisions} stand for themselves. */
    record Department(String department, String name, long count) {}

    /** One diagram or table; {@code code} only of a procedure's. */
    record Item(String key, @Nullable String code, String title, String department, boolean decision, List<String> at) {

        static Item of(ModelUses model, Use.Kind kind, String name) {
            return new Item(
                    model.key(),
                    ComparisonDesk.code(model.key()).map(Object::toString).orElse(null),
                    model.title(),
                    model.folder(),
                    model.decision(),
                    model.places(kind, name));
        }
    }

    static UsedAnswer of(Use.Kind kind, String name, List<ModelUses> users, UsedWords words, Locale locale) {
        return new UsedAnswer(
                kind.word(),
                name,
                words.name(kind, name, locale),
                users.size(),
                users.stream().filter(ModelUses::isProcedure).count(),
                departments(users, words, locale),
                users.stream().map(model -> Item.of(model, kind, name)).toList());
    }

    static List<Department> departments(List<ModelUses> users, UsedWords words, Locale locale) {
        return users.stream()
                .collect(Collectors.groupingBy(ModelUses::folder, Collectors.counting()))
                .entrySet()
                .stream()
                .map(count -> new Department(count.getKey(), words.folder(count.getKey(), locale), count.getValue()))
                .sorted(Comparator.comparing(Department::count).reversed().thenComparing(Department::department))
                .toList();
    }
}
