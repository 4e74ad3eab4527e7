import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Fetches a URL as old programs do (HttpURLConnection), or with "new" as the second word through java.net.http. */
public class Fetch {
    public static void main(String[] arguments) throws Exception {
        URI place = URI.create(arguments[0]);
        if (arguments.length > 1) {
            HttpRequest request = HttpRequest.newBuilder(place).timeout(Duration.ofSeconds(20)).build();
            HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
            System.out.println(client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode());
            return;
        }
        HttpURLConnection connection = (HttpURLConnection) place.toURL().openConnection();
        connection.setConnectTimeout(10_000);
        connection.setReadTimeout(10_000);
        System.out.println(new String(connection.getInputStream().readAllBytes()));
    }
}
