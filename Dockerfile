# The jar is built first, outside of the image: ./mvnw -DskipTests package
# (the front end needs Node, the server does not).
FROM eclipse-temurin:25-jdk AS layers
WORKDIR /layers
COPY bot-web/target/handrail.jar handrail.jar
RUN java -Djarmode=tools -jar handrail.jar extract --layers --launcher --destination .

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /opt/handrail handrail \
 && install -d -o handrail -g handrail -m 0700 /var/lib/handrail
WORKDIR /opt/handrail
COPY --from=layers /layers/dependencies/ ./
COPY --from=layers /layers/spring-boot-loader/ ./
COPY --from=layers /layers/snapshot-dependencies/ ./
COPY --from=layers /layers/application/ ./
COPY rules rules
USER handrail
ENV HANDRAIL_DATA=/var/lib/handrail HANDRAIL_RULES=/opt/handrail/rules
VOLUME /var/lib/handrail
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=3s --start-period=30s \
  CMD ["java", "-XX:TieredStopAtLevel=1", "-cp", ".", "org.springframework.boot.loader.launch.JarLauncher", "health"]
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "org.springframework.boot.loader.launch.JarLauncher"]
