package org.yinjian.testkit.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Writes a {@code winmail.dat} as Outlook does ([MS-OXTNEF]): a short name in the code page, the long one in Unicode. */
public final class Tnef {
    private static final int ATTACHMENT = 2;
    private static final int RENDERING = 0x00069002;
    private static final int TITLE = 0x00018010;
    private static final int DATA = 0x0006800F;
    private static final int PROPERTIES = 0x00069005;
    private static final int LONG_FILE_NAME = 0x3707;
    private static final int UNICODE = 0x001F;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    public Tnef() {
        number(out, 0x223E9F78, 4);
        number(out, 1, 2);
    }

    public Tnef attach(String name, byte[] bytes) {
        attribute(RENDERING, new byte[14]);
        attribute(TITLE, (name + "\0").getBytes(Charset.forName("GB18030")));
        attribute(DATA, bytes);
        attribute(PROPERTIES, longName(name));
        return this;
    }

    public byte[] bytes() {
        return out.toByteArray();
    }

    private static byte[] longName(String name) {
        byte[] text = (name + "\0").getBytes(StandardCharsets.UTF_16LE);
        ByteArrayOutputStream properties = new ByteArrayOutputStream();
        number(properties, 1, 4);
        number(properties, UNICODE, 2);
        number(properties, LONG_FILE_NAME, 2);
        number(properties, 1, 4);
        number(properties, text.length, 4);
        properties.writeBytes(text);
        properties.writeBytes(new byte[(4 - text.length % 4) % 4]);
        return properties.toByteArray();
    }

    private void attribute(int id, byte[] bytes) {
        out.write(ATTACHMENT);
        number(out, id, 4);
        number(out, bytes.length, 4);
        out.writeBytes(bytes);
        int sum = 0;
        for (byte value : bytes) {
            sum = (sum + (value & 0xFF)) & 0xFFFF;
        }
        number(out, sum, 2);
    }

    private static void number(ByteArrayOutputStream to, int value, int length) {
        for (int i = 0; i < length; i++) {
            to.write(value >> (8 * i));
        }
    }
}
