"""The scenarios, by what they are about; importing a module adds its scenarios to scene.SCENARIOS."""
