package vn.motcua;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

/** Java files read as text and as syntax trees, for rules about how they are written. */
record Sources(List<Path> files) {

    static Sources under(String folder) {
        try (var found = Files.walk(Path.of(folder))) {
            return new Sources(found.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<String> filesOver(int most) {
        return files.stream()
                .filter(file -> lines(file).size() > most)
                .map(file -> file + " has " + lines(file).size() + " lines")
                .toList();
    }

    List<String> holding(String pattern) {
        List<String> found = new ArrayList<>();
        for (var file : files) {
            lines(file).stream()
                    .filter(line -> line.matches(".*(" + pattern + ").*"))
                    .forEach(line -> found.add(file + ": " + line.strip()));
        }
        return found;
    }

    /** Fields that a container fills; a constructor with the same annotation is fine. */
    List<String> injectedFields() {
        List<String> found = new ArrayList<>();
        for (var file : files) {
            var text = String.join("\n", lines(file));
            if (text.matches(
                    "(?s).*@(Autowired|Inject|Value\\([^)]*\\))\\s+(private |protected )?[\\w<>,? ]+ \\w+( =[^;]*)?;.*")) {
                found.add(file.toString());
            }
        }
        return found;
    }

    List<String> methodsOver(int most) {
        List<String> found = new ArrayList<>();
        eachMember((path, lines) -> {
            if (path.getLeaf() instanceof MethodTree method && method.getBody() != null && lines > most) {
                found.add(path.getCompilationUnit().getSourceFile().getName() + " " + method.getName() + " has " + lines
                        + " lines");
            }
        });
        return found;
    }

    /** Public top-level types without a doc comment. */
    List<String> undocumentedTypes() {
        List<String> found = new ArrayList<>();
        eachMember((path, lines) -> {
            if (path.getLeaf() instanceof ClassTree type
                    && path.getParentPath().getLeaf() instanceof CompilationUnitTree
                    && type.getModifiers().getFlags().contains(Modifier.PUBLIC)
                    && !documented(path)) {
                found.add(path.getCompilationUnit().getSourceFile().getName());
            }
        });
        return found;
    }

    private static boolean documented(TreePath path) {
        var lines = lines(Path.of(path.getCompilationUnit().getSourceFile().getName()));
        var type = ((ClassTree) path.getLeaf()).getSimpleName().toString();
        var declared = lines.stream()
                .filter(line -> line.matches("public .*\\b" + type + "\\b.*"))
                .findFirst();
        return declared.isPresent()
                && lines.subList(0, lines.indexOf(declared.get())).stream().anyMatch(line -> line.startsWith("/**"));
    }

    /** A type or method and over how many lines it runs. */
    private interface Member {
        void seen(TreePath path, long lines);
    }

    private void eachMember(Member member) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null,
                    manager,
                    problem -> {},
                    List.of("-proc:none"),
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            var trees = DocTrees.instance(task);
            for (var unit : task.parse()) {
                new TreePathScanner<Void, Void>() {
                    @Override
                    public Void visitClass(ClassTree type, Void nothing) {
                        member.seen(getCurrentPath(), span(unit, type));
                        return super.visitClass(type, nothing);
                    }

                    @Override
                    public Void visitMethod(MethodTree method, Void nothing) {
                        member.seen(getCurrentPath(), span(unit, method.getBody() == null ? method : method.getBody()));
                        return super.visitMethod(method, nothing);
                    }

                    private long span(CompilationUnitTree unit, Tree tree) {
                        var positions = trees.getSourcePositions();
                        var map = unit.getLineMap();
                        var start = positions.getStartPosition(unit, tree);
                        var end = positions.getEndPosition(unit, tree);
                        return start < 0 || end < 0 ? 0 : map.getLineNumber(end) - map.getLineNumber(start) + 1;
                    }
                }.scan(unit, null);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
