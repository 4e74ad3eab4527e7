import java.util.ArrayList;
import java.util.List;

/** Keeps everything until the heap is full. */
public class Hoard {
    public static void main(String[] arguments) {
        List<byte[]> hoard = new ArrayList<>();
        while (true) {
            hoard.add(new byte[1 << 20]);
        }
    }
}
