"""The publish room: records in, the files of a site out.

`site.render_site` is pure: content in, paths and bytes out. `links.check_links` looks at what
it made, `write.write_site` puts it on disk, `preview.serve` shows it while editors work.
"""
