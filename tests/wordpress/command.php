<?php
/**
 * Does one thing in the WordPress of the current folder, and prints what came of it as JSON.
 * `install` makes the tables, an administrator and an author, whose names are also their passwords.
 * `write` publishes a post read as JSON from standard input: author, title, content.
 * `read` prints a post’s content as stored, by its number.
 */
$command = $argv[1] ?? '';
if ($command === 'install') {
    define('WP_INSTALLING', true);
}
$_SERVER['HTTP_HOST'] = parse_url(getenv('TEST_ADDRESS'), PHP_URL_HOST);
require getcwd() . '/wp-load.php';

/** Stands in for the one of WordPress, which would send mail. */
function wp_new_blog_notification()
{
}

if ($command === 'install') {
    require_once ABSPATH . 'wp-admin/includes/upgrade.php';
    wp_install('A clinic', 'keeper', 'keeper@clinic.example', false, '', 'keeper');
    $author = wp_insert_user([
        'user_login' => 'writer',
        'user_pass' => 'writer',
        'user_email' => 'writer@clinic.example',
        'role' => 'author',
    ]);
    if (is_wp_error($author)) {
        fwrite(STDERR, $author->get_error_message());
        exit(1);
    }
    echo json_encode([
        'version' => $wp_version,
        'theme' => wp_get_theme()->get('Name') . ' ' . wp_get_theme()->get('Version'),
    ]);
} elseif ($command === 'write') {
    $given = json_decode(stream_get_contents(STDIN), true, 8, JSON_THROW_ON_ERROR);
    // What a user may write is filtered by the rights of that user.
    wp_set_current_user(get_user_by('login', $given['author'])->ID);
    $id = wp_insert_post(
        wp_slash([
            'post_title' => $given['title'],
            'post_content' => $given['content'],
            'post_status' => 'publish',
        ]),
        true,
    );
    if (is_wp_error($id)) {
        fwrite(STDERR, $id->get_error_message());
        exit(1);
    }
    echo json_encode(['id' => $id, 'address' => get_permalink($id)]);
} elseif ($command === 'read') {
    echo json_encode(['content' => get_post((int) $argv[2])->post_content]);
} else {
    fwrite(STDERR, "Unknown command: $command. Known are: install, write, read.");
    exit(1);
}
