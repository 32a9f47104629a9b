# For macOS and Windows: Zachet in a Debian container. The sandbox needs user namespaces, which Docker's default seccomp and
# AppArmor profiles refuse; inside, Zachet brings a stricter seccomp list of its own for untrusted code.
#
#   docker build -t zachet .
#   docker run --rm -p 127.0.0.1:8721:8721 --security-opt seccomp=unconfined --security-opt apparmor=unconfined \
#     --security-opt systempaths=unconfined -v zachet-data:/data zachet
FROM eclipse-temurin:25-jdk-noble
RUN apt-get update \
 && apt-get install -y --no-install-recommends python3 bubblewrap util-linux maven npm \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --create-home zachet && mkdir /data && chown zachet /data
USER zachet
WORKDIR /home/zachet/app
COPY --chown=zachet . .
ENV ZACHET_DATA=/data ZACHET_ADDRESS=0.0.0.0
RUN bash -c '. scripts/say.sh; . scripts/packages.sh; . scripts/toolchain.sh; . scripts/build.sh; need_java; build_app'
VOLUME /data
EXPOSE 8721
CMD ["./zachet", "run"]
