package org.handrail.core.problem;

/**
 * A place in an authored file.
 *
 * @param file path within the dialogue's folder, with forward slashes
 * @param line counted from 1; 0 = the file as a whole
 * @param column counted from 1; 0 = the line as a whole
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    @Override
    public int compareTo(Place other) {
        int files = file.compareTo(other.file);
        int lines = files != 0 ? files : Integer.compare(line, other.line);
        return lines != 0 ? lines : Integer.compare(column, other.column);
    }

    /** {@code facts.yaml:12:7}, as editors make clickable. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
