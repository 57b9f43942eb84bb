(function () {
  "use strict";
  var root = document.documentElement;
  var pressed = 0;

  function clear() {
    var forms = document.forms;
    for (var i = 0; i < forms.length; i += 1) { forms[i].reset(); }
  }

  // Covering comes first: it works at once, and without a network.
  function leave(event) {
    if (event) { event.preventDefault(); }
    root.className = "gone";
    clear();
    window.location.replace("about:blank");
  }

  var links = document.getElementsByClassName("leave");
  for (var i = 0; i < links.length; i += 1) { links[i].addEventListener("click", leave); }

  var told = document.getElementsByClassName("scripted");
  for (var j = 0; j < told.length; j += 1) { told[j].removeAttribute("hidden"); }

  document.addEventListener("keydown", function (event) {
    pressed = event.key === "Escape" || event.key === "Esc" ? pressed + 1 : 0;
    if (pressed === 3) { leave(); }
  });

  // A page kept by the browser for its Back button holds no answer and shows nothing.
  window.addEventListener("pagehide", function () {
    if (document.forms.length > 0) { root.className = "gone"; }
    clear();
  });
  window.addEventListener("pageshow", function (event) {
    clear();
    if (event.persisted && document.forms.length > 0) {
      window.location.replace(document.getElementsByClassName("home")[0].href);
    }
  });
})();
