package org.yinjian.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The program's version, as built. */
final class Program {
    private Program() {}

    static String version() {
        Properties properties = new Properties();
        try (InputStream in = Program.class.getResourceAsStream("program.properties")) {
            if (in == null) {
                throw new IllegalStateException("program.properties is not on the class path: build with ./yinjian");
            }
            properties.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.getProperty("version", "unknown");
    }
}
