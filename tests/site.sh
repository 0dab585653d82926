# Sourced by the checks that read the whole site, after root, work and cannot_run: starts the built program and fetches its pages.

# start_site [FOLDER]: the built site, or the one that was published into this folder, with style sheets and scripts.
# Sets base and site. Ends the script with 1 if the site does not start.
start_site() {
  local built home=$root/src/Chitose.Exchange.Web
  if [ $# -gt 0 ]; then home=$1; built=$1/Chitose.Exchange.Web.dll; else built=$(ls -t "$home"/bin/*/net*/Chitose.Exchange.Web.dll 2>/dev/null | head -n 1); fi
  [ -n "$built" ] || cannot_run "the site is not built; run dotnet build first"

  # Port 0: the system picks a free one.
  : >"$work/log"
  (
    cd "$home" || exit 1
    export ASPNETCORE_ENVIRONMENT=Production Exchange__DataDirectory="$work/data" Exchange__WarmPages=false
    exec dotnet "$built" --urls http://127.0.0.1:0
  ) >"$work/log" 2>&1 &
  site=$!
  while ! base=$(grep -om 1 'http://127\.0\.0\.1:[0-9]*$' "$work/log"); do
    kill -0 "$site" 2>/dev/null || { cat "$work/log"; echo "The site does not start."; exit 1; }
    sleep 0.2
  done
}

stop_site() {
  [ -z "$site" ] || { kill "$site" && wait "$site"; } 2>/dev/null
}

# Paths of all pages: the sitemap, whose addresses begin with the public origin.
list_pages() {
  curl -fsS "$base/sitemap.xml" | grep -o '<loc>[^<]*' | sed -E 's,<loc>https?://[^/]*,,' >"$work/paths"
  [ -s "$work/paths" ] || { echo "The sitemap of $base is empty."; exit 1; }
}

# fetch_pages LIST...: writes the pages of these lists into the folder pages, and the status of each into the file answers.
fetch_pages() {
  mkdir "$work/pages"
  sed -E "s,.*,url = \"$base&\"\noutput = \"$work/pages&.html\"," "$@" | sed 's,/\.html"$,/index.html",' >"$work/curl"
  curl -sS --create-dirs --write-out '%{http_code} %{url_effective}\n' --config "$work/curl" >"$work/answers" || { echo "Not every page could be fetched."; exit 1; }
}
