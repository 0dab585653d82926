// Passkeys: forms marked data-passkey show only where the browser has them; they ask for options, let the device answer, and send that.

const works = typeof PublicKeyCredential === "function"
  && typeof PublicKeyCredential.parseCreationOptionsFromJSON === "function"
  && typeof PublicKeyCredential.parseRequestOptionsFromJSON === "function";

async function ask(form) {
  const token = form.querySelector("[name=form-token]").value;
  const answer = await fetch(form.dataset.options, { method: "POST", headers: { "X-Form-Token": token } });
  if (!answer.ok) {
    throw new Error(`The site answers ${answer.status}`);
  }

  const { options, state } = await answer.json();
  const wished = JSON.parse(options);
  const credential = form.dataset.passkey === "create"
    ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(wished) })
    : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(wished) });
  return { credential: JSON.stringify(credential), state };
}

for (const form of works ? document.querySelectorAll("form[data-passkey]") : []) {
  form.hidden = false;
  document.querySelector("[data-passkey-missing]")?.remove();
  form.addEventListener("submit", async event => {
    event.preventDefault();
    try {
      const { credential, state } = await ask(form);
      form.elements.credential.value = credential;
      form.elements.state.value = state;
    } catch {
      // The site then says that it did not work: refused by the person, by the device, or too slow.
      form.elements.credential.value = "";
    }

    form.submit();
  });
}
