// Shows at once how the photo is cropped around the field that is chosen.
const crops = document.querySelectorAll(".crops img");
document.querySelector(".focus")?.addEventListener("change", event => {
  for (const crop of crops) {
    crop.className = event.target.id;
  }
});
