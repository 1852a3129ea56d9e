package org.yinjian.adapters.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.yinjian.adapters.content.IntakeLimits;
import org.yinjian.core.reading.PageReading;

/** A real {@code .doc}, as units still send it. */
class WordNinetySevenTest {
    private static byte[] form() throws IOException {
        try (InputStream in = Objects.requireNonNull(WordNinetySevenTest.class.getResourceAsStream("/word/form.doc"))) {
            return in.readAllBytes();
        }
    }

    @Test
    void its_title_and_its_table_with_merged_cells_are_read() throws Exception {
        PageReading page = Rendered.of(form()).markup(1);
        assertEquals("报名表", page.lines().getFirst().text());
        assertEquals(
                List.of("姓名 0,0 1x1", "张三 0,1 1x1", "照片 0,2 2x1", "民族 1,0 1x1", "汉族 1,1 1x1", "单位意见 2,0 1x3"),
                page.grids().getFirst().cells().stream()
                        .map(cell -> cell.text() + " " + cell.row() + "," + cell.column() + " " + cell.rowSpan() + "x"
                                + cell.columnSpan())
                        .toList());
    }

    @Test
    void its_type_comes_from_its_content() throws Exception {
        assertEquals(
                "application/msword",
                new ContentUnpacker(IntakeLimits.defaults())
                        .unpack("报名表.jpg", form())
                        .getFirst()
                        .mediaType());
    }

    @Property(tries = 200)
    void no_damage_makes_it_throw(@ForAll @IntRange(max = 20_000) int at, @ForAll byte value) throws Exception {
        byte[] doc = form();
        doc[at % doc.length] = value;
        assertTrue(Rendered.of(doc).pages().size() <= 1);
    }
}
